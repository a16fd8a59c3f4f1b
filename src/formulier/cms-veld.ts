import type { StandardField } from '@sveltia/cms';
import { cmsCollectieOf } from './cms-collecties.ts';
import type { Veld, Veldsoort } from './veld.ts';

/** One field of a form as Sveltia takes it. */
export type CmsVeld = StandardField;

/** Most bytes of an image, after the browser made it smaller. */
export const MAX_BEELD = 400_000;

/** Turns a field of a schema into a field of the editor page; throws on a kind it does not know. */
export function toCmsVeld(veld: Veld): CmsVeld {
  const gedeeld = {
    name: veld.naam,
    label: veld.titel,
    hint: veld.uitleg,
    required: isVerplicht(veld),
  };
  switch (veld.soort) {
    case 'regel':
    case 'datum':
    case 'webadres':
      return { ...gedeeld, ...toTekst(veld), widget: 'string' };
    case 'alinea':
      return { ...gedeeld, ...toTekst(veld), widget: 'text' };
    case 'getal':
      return { ...gedeeld, ...toGetal(veld), widget: 'number' };
    case 'keuze':
      return { ...gedeeld, widget: 'select', options: veld.opties ?? [] };
    case 'dag':
      return { ...gedeeld, ...kalender };
    case 'afbeelding':
      return { ...gedeeld, ...beeld };
    case 'relatie':
      return { ...gedeeld, ...toRelatie(veld) };
    case 'groep':
      return { ...gedeeld, widget: 'object', fields: (veld.velden ?? []).map(toCmsVeld) };
    case 'lijst':
      return { ...gedeeld, ...toLijst(veld) };
  }
}

/** The browser makes an image smaller by itself, so the limit in the schema is no news here. */
const beeld = {
  widget: 'image' as const,
  choose_url: false,
  accept: 'image/jpeg,image/png,image/webp,image/heic,.heic',
  hint: 'Kies een foto of tekening. Een grote foto wordt vanzelf kleiner gemaakt.',
};

const kalender = {
  widget: 'datetime' as const,
  type: 'date' as const,
  format: 'YYYY-MM-DD',
  default: '{{now}}',
};

/**
 * Whether the form asks for a value. A list that may be empty and a group of which every field may
 * be empty are never asked for; the file gets them empty (`emptyOf`).
 */
function isVerplicht(veld: Veld): boolean {
  return veld.verplicht && emptyOf(veld) === undefined;
}

/** What a required field is when nothing is filled in: an empty list or group; else undefined. */
export function emptyOf(veld: Veld): [] | Record<string, never> | undefined {
  if (!veld.verplicht) return undefined;
  if (veld.soort === 'lijst' && !veld.min) return [];
  if (veld.soort === 'groep' && veld.velden?.every((v) => !v.verplicht)) return {};
  return undefined;
}

function toTekst({ min, max, patroon, soort, uitleg }: Veld) {
  return {
    // One letter is what a required field asks anyway.
    ...(min === undefined || min === 1 ? {} : { minlength: min }),
    ...(max === undefined ? {} : { maxlength: max }),
    ...(patroon ? { pattern: [patroon, meldingen[soort] ?? uitleg] as [string, string] } : {}),
    ...(soort === 'webadres' ? { type: 'url' as const } : {}),
    use_emoji_autocomplete: false,
  };
}

/** What the form says when a text does not match its pattern; for others the explanation does. */
const meldingen: Partial<Record<Veldsoort, string>> = {
  datum: 'Schrijf een jaar (2026), een maand (2026-11) of een dag (2026-11-22).',
  webadres: 'Begin het adres met https://.',
};

function toGetal({ min, max, geheel }: Veld) {
  return {
    value_type: geheel ? ('int' as const) : ('float' as const),
    ...(geheel ? {} : { step: 0.001 }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

function toRelatie({ relatie, naam }: Veld) {
  if (!relatie) throw new Error(`Het veld ${naam} noemt geen collectie.`);
  const { toont } = cmsCollectieOf(relatie);
  return {
    widget: 'relation' as const,
    collection: relatie as string,
    value_field: '{{slug}}',
    display_fields: [toont],
    search_fields: [...toont.matchAll(/\{\{(\w+)\}\}/g)].map(([, veld = '']) => veld),
    dropdown_threshold: 0,
  };
}

function toLijst({ naam, element, min, max }: Veld) {
  const grenzen = {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
  if (!element) throw new Error(`De lijst ${naam} zegt niet wat erin staat.`);
  if (element.soort === 'relatie') return { ...toRelatie(element), ...grenzen, multiple: true };
  if (element.soort === 'keuze')
    return {
      ...grenzen,
      widget: 'select' as const,
      multiple: true,
      options: element.opties ?? [],
      dropdown_threshold: 12,
    };
  const lijst = { ...grenzen, widget: 'list' as const, label_singular: 'Regel' };
  if (element.soort !== 'groep') return { ...lijst, field: toCmsVeld(element) };
  return {
    ...lijst,
    collapsed: 'auto' as const,
    summary: `{{fields.${element.velden?.[0]?.naam ?? ''}}}`,
    fields: (element.velden ?? []).map(toCmsVeld),
  };
}
