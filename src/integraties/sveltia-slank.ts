import type { ViteUserConfig } from 'astro';

/** A plugin as Astro’s Vite takes it. */
type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

const LEEG = '\0sveltia-leeg';

/** Parts of Sveltia CMS that only our kinds of field and settings would need, and we have none. */
const overbodig = [
  /^@shikijs\/(langs|themes)\//, // colours of 200 programming languages
  /\/chunks\/shiki-engine/,
  /\/chunks\/react-dom/, // custom fields in React
  /^immutable$/, // event hooks
  /^(leaflet|terra-draw|svgo)/, // maps and vector images
  /\/locales\/(?!nl\.json$)[\w-]+\.json$/, // other languages
];

/** What Sveltia does by itself that a page of ours may not do, with what it does instead. */
const anders: [patroon: RegExp, wordt: string][] = [
  // Calling other servers: for letters it also brings itself, for news of GitHub and of itself.
  [/@font-face \{[^}]*https:\/\/cdn\.jsdelivr\.net[^}]*\}/g, ''],
  [/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g, 'data:,'],
  [/https:\/\/unpkg\.com\/@sveltia\/cms/g, 'data:,'],
  // Keeping people from making the page larger with their fingers.
  [/`maximum-scale=1`/g, '`minimum-scale=1`'],
];

/** Makes the bundle of Sveltia CMS small and keeps it to itself. */
export function sveltiaSlank(): Plugin {
  return {
    name: 'sveltia-slank',
    enforce: 'pre',
    resolveId: (id, van) =>
      van?.includes('/@sveltia/cms/') && overbodig.some((deel) => deel.test(id)) ? LEEG : null,
    load: (id) => (id === LEEG ? 'export default [];' : null),
    transform: (code, id) =>
      /\/@sveltia\/cms\/npm\/index\.js$/.test(id) ? { code: adapt(code), map: null } : null,
  };
}

/** Replaces each of `anders`; throws when a new version of Sveltia lacks one, so somebody looks. */
function adapt(code: string): string {
  return anders.reduce((tekst, [patroon, wordt]) => {
    const klaar = tekst.replace(patroon, wordt);
    if (klaar === tekst) throw new Error(`Sveltia CMS heeft geen ${patroon.source} meer.`);
    return klaar;
  }, code);
}
