/** A package of which something reaches the browser of a reader, and what that is, in Dutch. */
export type Meegeleverd = {
  naam: string;
  waarvoor: string;
  /** Packages of others inside it, by licence; they have no version of their own here. */
  bevat?: Record<string, string[]>;
};

/** Everything of others that is part of the site; a build with anything else in it fails. */
export const meegeleverd: Meegeleverd[] = [
  { naam: 'astro', waarvoor: 'maakt de pagina’s' },
  {
    naam: '@fontsource-variable/atkinson-hyperlegible-next',
    waarvoor: 'de letter Atkinson Hyperlegible Next van het Braille Institute',
  },
  { naam: 'pagefind', waarvoor: 'het zoeken' },
  { naam: 'rolldown', waarvoor: 'voegt de scripts samen' },
  {
    naam: '@svg-maps/netherlands',
    waarvoor: 'de kaart van Nederland, gemaakt naar MapSVG; wij maakten de vormen eenvoudiger',
  },
  { naam: 'tailwindcss', waarvoor: 'een deel van de vormgeving' },
  {
    naam: '@sveltia/cms',
    waarvoor: 'de formulieren op de redactiepagina',
    bevat: {
      MIT: 'svelte @sveltia/ui @sveltia/i18n @sveltia/utils react scheduler react-dom object-assign create-react-class isomorphic-dompurify marked marked-bidi clsx to-data-view base32-encode lexical @lexical/selection @lexical/utils @lexical/extension @lexical/html @lexical/code-core @lexical/dragon @lexical/history @lexical/link @lexical/list @lexical/clipboard @lexical/rich-text @lexical/markdown @lexical/table @preact/signals-core fast-deep-equal mime deepmerge @sindresorhus/transliterate character-entities-legacy character-reference-invalid is-decimal is-hexadecimal is-alphabetical is-alphanumerical decode-named-character-reference parse-entities dayjs @cfworker/json-schema qrcode dijkstrajs exifr turndown'.split(
        ' ',
      ),
      ISC: ['yaml', 'sanitize-filename'],
      'Apache-2.0': [
        'dompurify',
        'messageformat',
        '@jsquash/webp',
        '@discourse/heic',
        'wasm-feature-detect',
      ],
      'BSD-2-Clause': ['leaflet'],
      'BSD-3-Clause': ['flat', 'smol-toml'],
      'LGPL-3.0-or-later': ['libheif'],
      'OFL-1.1': ['Material Symbols', 'Noto Mono', 'Source Sans 3'],
      WTFPL: ['truncate-utf8-bytes', 'utf8-byte-length'],
    },
  },
];

/** Packages the site is built with; nothing of them reaches a reader, except what they make of our text. */
export const alleenBouw: Record<string, string> = {
  '@astrojs/mdx': 'turns our own pages into HTML',
  '@astrojs/rss': 'writes the feeds',
  '@astrojs/sitemap': 'writes the sitemap',
  '@clack/prompts': 'asks the questions of `npm run nieuw` in a terminal',
  '@tailwindcss/vite': 'runs tailwindcss, which is on the other list',
  'd3-force': 'gives the nodes of the picture of relations their place',
  'fastest-levenshtein': 'finds the name an editor meant, in the content check',
  'node-html-parser': 'reads the built pages for the lexicon',
  satteri: 'reads the text of the content',
  sharp: 'makes the images for shared links',
  yaml: 'reads frontmatter; what the editor page needs of it is in @sveltia/cms',
  zod: 'checks the fields of the content',
};
