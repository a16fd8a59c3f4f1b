import type { Regio } from '#src/catalogus/model.ts';
import type { Verwantschap } from '#src/catalogus/stamboom.ts';
import type { oplossingen } from '#src/schemas/knelpunt.ts';
import type { Domein, inzetten, schoolsoorten } from '#src/schemas/praktijk.ts';
import type {
  bewijssoorten,
  geldsoorten,
  richtingen,
  statussen,
} from '#src/schemas/praktijk-feiten.ts';
import type { Collectie } from '#src/schemas/velden.ts';

type Labels<Waarden extends readonly string[]> = Record<Waarden[number], string>;

/** Names of the domains. */
export const domeinLabels: Record<Domein, string> = {
  onderwijs: 'Onderwijs',
  jeugdhulp: 'Jeugdhulp',
  jeugdgezondheid: 'Jeugdgezondheid',
  kinderopvang: 'Kinderopvang',
  welzijn: 'Welzijn',
};

/** Names of the kinds of school. */
export const schoolLabels: Labels<typeof schoolsoorten> = {
  kinderopvang: 'Kinderopvang',
  kindcentrum: 'Kindcentrum',
  basisonderwijs: 'Basisonderwijs',
  'speciaal-basisonderwijs': 'Speciaal basisonderwijs',
  'speciaal-onderwijs': 'Speciaal onderwijs',
  'voortgezet-onderwijs': 'Voortgezet onderwijs',
  praktijkonderwijs: 'Praktijkonderwijs',
  'voortgezet-speciaal-onderwijs': 'Voortgezet speciaal onderwijs',
  mbo: 'Middelbaar beroepsonderwijs',
};

/** Names of the levels of intervention. */
export const inzetLabels: Labels<typeof inzetten> = {
  preventief: 'Preventief',
  licht: 'Lichte hulp',
  curatief: 'Behandeling',
  specialistisch: 'Specialistisch',
};

/** Names of the states. */
export const statusLabels: Labels<typeof statussen> = {
  plan: 'Plan',
  pilot: 'Proef',
  lopend: 'Loopt',
  uitgerold: 'Uitgerold',
  opgegaan: 'Opgegaan in iets anders',
  gestopt: 'Afgerond of gestopt',
  onbekend: 'Stand onbekend',
};

/** Names of the streams of money. */
export const geldLabels: Labels<typeof geldsoorten> = {
  collectief: 'Collectief budget',
  beschikking: 'Beschikking per kind',
  subsidie: 'Subsidie',
  gemeente: 'Gemeente',
  samenwerkingsverband: 'Samenwerkingsverband',
  ouders: 'Ouders',
  onbekend: 'Geld onbekend',
};

/** Names of the kinds of evidence. */
export const bewijsLabels: Labels<typeof bewijssoorten> = {
  ervaring: 'Ervaring',
  registratie: 'Registratie',
  praktijkonderzoek: 'Praktijkonderzoek',
  effectonderzoek: 'Effectonderzoek',
  rekenkamer: 'Rekenkamer',
};

/** Names of the directions a result can point. */
export const richtingLabels: Labels<typeof richtingen> = {
  gunstig: 'Gunstig',
  gemengd: 'Gemengd',
  geen: 'Geen verschil',
  nadelig: 'Nadelig',
};

/** How far a practice came with an obstacle. */
export const oplossingLabels: Labels<typeof oplossingen> = {
  ja: 'Opgelost',
  deels: 'Deels opgelost',
  nee: 'Nog niet opgelost',
  onbekend: 'Niet bekend hoe dit hier uitpakt',
};

/** How a related practice is introduced. */
export const verwantLabels: Record<Verwantschap, string> = {
  'voortgekomen-uit': 'Komt voort uit',
  'leidde-tot': 'Leidde tot',
  'overgenomen-van': 'Overgenomen van',
  'overgenomen-door': 'Overgenomen door',
  vergelijkbaar: 'Lijkt op',
};

/** Names of the kinds of region. */
export const regiosoortLabels: Record<Regio['soort'], string> = {
  inspiratieregio: 'Inspiratieregio',
  'later-aangesloten': 'Later aangesloten regio',
};

/** Names of the kinds of entry, one and many. */
export const soortLabels: Record<Collectie, { een: string; meer: string }> = {
  praktijken: { een: 'Praktijk', meer: 'Praktijken' },
  regios: { een: 'Regio', meer: 'Regio’s' },
  tips: { een: 'Tip', meer: 'Tips' },
  begrippen: { een: 'Begrip', meer: 'Begrippen' },
  updates: { een: 'Update', meer: 'Updates' },
  vragen: { een: 'Vraag', meer: 'Vragen' },
  knelpunten: { een: 'Knelpunt', meer: 'Knelpunten' },
  themas: { een: 'Thema', meer: 'Thema’s' },
  bronnen: { een: 'Bron', meer: 'Bronnen' },
  paginas: { een: 'Pagina', meer: 'Pagina’s' },
};
