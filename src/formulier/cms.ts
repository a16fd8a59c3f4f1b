import type {
  CmsConfig,
  EntryCollection,
  GitHubBackend,
  RichTextEditorButtonName,
} from '@sveltia/cms';
import type { Instellingen } from '#src/instellingen.ts';
import type { Collectie } from '#src/schemas/velden.ts';
import type { Bestandsvorm } from './cms-bestand.ts';
import { emptyOf, MAX_BEELD, toCmsVeld, type CmsVeld } from './cms-veld.ts';
import { cmsCollectieOf, cmsVolgorde, type CmsCollectie } from './cms-collecties.ts';
import { VANDAAG } from './vandaag.ts';
import { toVelden, type Veld } from './veld.ts';

/** Everything the editor page needs to start: Sveltia’s configuration and how files are written. */
export type RedactieConfig = { cms: CmsConfig; vormen: Record<Collectie, Bestandsvorm> };

/** Settings with which the editor page can work. */
export type RedactieInstellingen = Instellingen & { repository: string; inlogdienst: string };

/** Makes the configuration of the editor page from the schemas; `site` is where the site lives. */
export function toRedactieConfig(instellingen: RedactieInstellingen, site: string): RedactieConfig {
  const { website, repository, branch } = instellingen;
  const handleiding = `${website}/${repository}/blob/${branch}/content/README.md`;
  return {
    cms: {
      load_config_file: false,
      backend: toBackend(instellingen),
      publish_mode: 'editorial_workflow',
      app_title: 'Redactie van Met Andere Ogen',
      logo: { src: '/favicon.svg' },
      site_url: site,
      display_url: site,
      logout_redirect_url: '/redactie/',
      issue_reports: { url: `${website}/${repository}/issues/new/choose` },
      editor: { preview: false },
      ...beelden,
      slug: {
        encoding: 'ascii',
        clean_accents: true,
        sanitize_replacement: '-',
        // Sources are named S1, S2 …; the other names ask for lower case themselves.
        lowercase: false,
        timezone: 'local',
      },
      output: { omit_empty_optional_fields: true },
      collections: cmsVolgorde.map((naam) => toCmsCollectie(naam, handleiding)),
    },
    vormen: Object.fromEntries(cmsVolgorde.map((c) => [c, toVorm(c)])) as RedactieConfig['vormen'],
  };
}

function toBackend(instellingen: RedactieInstellingen): GitHubBackend {
  const { repository, branch, inlogdienst, api } = instellingen;
  return {
    name: 'github',
    repo: repository,
    branch,
    base_url: inlogdienst,
    auth_endpoint: 'auth',
    auth_methods: ['oauth'],
    auth_scope: 'public_repo',
    open_authoring: true,
    squash_merges: true,
    ...(api === 'https://api.github.com' ? {} : { api_root: api }),
    commit_messages: {
      create: 'inhoud: {{collection}} nieuw: {{slug}}',
      update: 'inhoud: {{collection}} gewijzigd: {{slug}}',
      delete: 'inhoud: {{collection}} verwijderd: {{slug}}',
      uploadMedia: 'inhoud: afbeelding nieuw: {{path}}',
      deleteMedia: 'inhoud: afbeelding verwijderd: {{path}}',
    },
  };
}

/** Images become WebP of at most 1600 pixels in the browser, so no photo keeps its place or camera. */
const beelden = {
  media_folder: 'public/media',
  public_folder: '/media',
  media_libraries: {
    default: {
      config: {
        max_file_size: MAX_BEELD,
        slugify_filename: true,
        transformations: {
          raster_image: { format: 'webp' as const, quality: 75, width: 1600, height: 1600 },
        },
      },
    },
    stock_assets: { providers: [] },
  },
};

function toCmsCollectie(naam: Collectie, handleiding: string): EntryCollection {
  const collectie = cmsCollectieOf(naam);
  const { label, enkel, uitleg, icoon, naamveld, toont, bestandsnaam } = collectie;
  return {
    name: naam,
    label,
    label_singular: enkel,
    description: uitleg,
    icon: icoon,
    folder: `content/${naam}`,
    // Our own way to read and write a file (cms-bestand.ts); its name brings the extension.
    format: naam,
    media_folder: '/public/media',
    public_folder: '/media',
    create: bestandsnaam !== undefined,
    delete: false,
    publish: false,
    duplicate: false,
    identifier_field: naamveld,
    slug: bestandsnaam ?? `{{${naamveld}}}`,
    summary: toont,
    ...(naam === 'updates'
      ? { sortable_fields: { fields: ['datum', 'titel'], default: nieuwsteEerst } }
      : { sortable_fields: [naamveld] }),
    thumbnail: false,
    fields: [
      ...toVelden(naam).map((veld) => withVandaag(naam, veld)),
      ...toTekstveld(collectie, handleiding),
    ],
  };
}

/** News is mostly of today; its date stays text, because a calendar would falsify a bare year. */
function withVandaag(collectie: Collectie, veld: Veld): CmsVeld {
  const cmsVeld = toCmsVeld(veld);
  return collectie === 'updates' && veld.naam === 'datum'
    ? ({ ...cmsVeld, default: VANDAAG } as CmsVeld)
    : cmsVeld;
}

const nieuwsteEerst = { field: 'datum', direction: 'descending' as const };

/** Buttons for what our texts may hold; the check refuses the rest. */
const knoppen: RichTextEditorButtonName[] = [
  'bold',
  'italic',
  'link',
  'heading-two',
  'heading-three',
  'bulleted-list',
  'numbered-list',
  'quote',
];

/** The text under the fields: with buttons in Markdown, as it is written in MDX, none in YAML. */
function toTekstveld({ extensie }: CmsCollectie, handleiding: string): CmsVeld[] {
  const gedeeld = { name: 'body', label: 'Tekst', required: false, widget: 'richtext' as const };
  switch (extensie) {
    case 'yaml':
      return [];
    case 'mdx':
      return [
        {
          ...gedeeld,
          modes: ['raw' as const],
          hint: `Wat je hier typt, blijft precies zo. [De handleiding](${handleiding}) legt uit hoe je een tussenkop, een bron of een begrip schrijft.`,
        },
      ];
    case 'md':
      return [
        {
          ...gedeeld,
          modes: ['rich_text' as const],
          buttons: knoppen,
          editor_components: [],
          use_emoji_autocomplete: false,
          hint: 'Vertel wat er gebeurde, in gewone korte zinnen. Mag leeg blijven.',
        },
      ];
  }
}

/** What the files of a collection look like. */
export function toVorm(collectie: Collectie): Bestandsvorm {
  const velden = toVelden(collectie);
  const leeg = velden.map((veld) => [veld.naam, emptyOf(veld)] as const);
  return {
    extensie: cmsCollectieOf(collectie).extensie,
    volgorde: velden.map((veld) => veld.naam),
    leeg: Object.fromEntries(leeg.filter(([, waarde]) => waarde !== undefined)),
  };
}
