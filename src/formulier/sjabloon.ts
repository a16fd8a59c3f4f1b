import type { Bestand } from '#src/inhoud/entry.ts';
import type { Collectie } from '#src/schemas/velden.ts';
import { soorten } from './soorten.ts';
import { toUitleg, toVoorbeeld } from './uitleg.ts';
import { toVelden, type Veld } from './veld.ts';

/**
 * A file to copy, with every field explained: first those that must be filled in, then the others
 * behind a `#`. Explanations start with `# ` and fields that are off with `#` and no space.
 */
export function toSjabloon(collectie: Collectie): Bestand {
  const { enkelvoud, extensie } = soorten[collectie];
  const velden = toVelden(collectie);
  const metTekst = extensie !== 'yaml';
  const regels = [
    `# Sjabloon voor een ${enkelvoud}. Kopieer dit bestand naar content/${collectie}/.`,
    ...wrapUitleg(toNaam(collectie)),
    '# Een regel die met # en een spatie begint, is uitleg. Die mag je weghalen.',
    ...(metTekst ? ['# De tekst van de pagina komt onder de laatste regel met ---.'] : []),
    '',
    ...toDeel(
      'Deze velden moet je invullen',
      velden.filter((v) => v.verplicht).map((v) => toRegels(v)),
    ),
    ...toDeel(
      'Deze velden mogen. Haal het # weg vóór de regels die je gebruikt',
      velden.filter((v) => !v.verplicht).map((v) => toUit(toRegels(v))),
    ),
  ];
  const inhoud = `${regels.join('\n').trim()}\n`;
  return {
    bestand: `content/_sjablonen/${enkelvoud}.${extensie}`,
    inhoud: metTekst ? `---\n${inhoud}---\n` : inhoud,
  };
}

function toNaam(collectie: Collectie): string {
  const { voorbeeld, extensie } = soorten[collectie];
  return collectie === 'bronnen'
    ? 'Noem het naar het eerste nummer dat vrij is, zoals S200.yaml.'
    : `Geef het een korte naam in kleine letters, met koppeltekens: ${voorbeeld}.${extensie}.`;
}

function toDeel(kop: string, velden: string[][]): string[] {
  if (!velden.length) return [];
  return [`# ===== ${kop} =====`, '', ...velden.flatMap((regels) => [...regels, ''])];
}

/** A field with its explanation; what it holds stands indented under it. */
function toRegels(veld: Veld): string[] {
  const voorbeeld = toVoorbeeld(veld);
  return [
    ...wrapUitleg(`${veld.titel}: ${toUitleg(veld).join(' ')}`),
    ...(voorbeeld ? [`# Bijvoorbeeld: ${veld.naam}: ${voorbeeld}`] : []),
    ...toWaarde(veld),
  ];
}

function toWaarde(veld: Veld): string[] {
  const { naam, soort, element } = veld;
  if (soort === 'groep') return toGroep(veld);
  if (soort === 'getal') return [`${naam}:`];
  if (soort !== 'lijst') return [`${naam}: ''`];
  if (element?.soort !== 'groep') return [`${naam}: []`];
  return [`${naam}:`, ...toStreepje(toBinnen(element.velden ?? []))];
}

/** A block; when nothing in it is required it may stay empty, and is shown as an example instead. */
function toGroep({ naam, velden = [] }: Veld): string[] {
  if (velden.some((v) => v.verplicht)) return [`${naam}:`, ...indent(toBinnen(velden))];
  const binnen = velden.map((v) => `${v.naam}: ${toVoorbeeld(v) ?? "''"}`).join(', ');
  return [
    ...velden.flatMap((v) => wrapUitleg(`${v.titel}: ${v.uitleg}`)),
    `# Bijvoorbeeld: ${naam}: { ${binnen} }`,
    `${naam}: {}`,
  ];
}

function toBinnen(velden: Veld[]): string[] {
  return velden.flatMap((veld) => (veld.verplicht ? toRegels(veld) : toUit(toRegels(veld))));
}

/** The lines of one part of a list: the first field carries the dash. */
function toStreepje(regels: string[]): string[] {
  const eerste = regels.findIndex((regel) => !isUitleg(regel));
  return indent([
    ...regels.slice(0, eerste),
    `- ${regels[eerste]}`,
    ...indent(regels.slice(eerste + 1)),
  ]);
}

function indent(regels: string[]): string[] {
  return regels.map((regel) => `  ${regel}`);
}

/** The same lines with the fields switched off. */
function toUit(regels: string[]): string[] {
  return regels.map((regel) => (isUitleg(regel) ? regel : `#${regel}`));
}

function isUitleg(regel: string): boolean {
  return regel.startsWith('# ');
}

/** An explanation as comment lines of a length that fits a screen. */
function wrapUitleg(tekst: string): string[] {
  return (tekst.match(/.{1,90}(?:\s|$)/gu) ?? []).map((regel) => `# ${regel.trim()}`);
}
