import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readEntry } from '#src/inhoud/entry.ts';
import { collecties, type Collectie } from '#src/schemas/velden.ts';
import { toSjabloon } from './sjabloon.ts';
import { soorten } from './soorten.ts';
import { toVelden, type Veld } from './veld.ts';

/** Switches every field of a template on, in as many rounds as fields stand within fields. */
function zetAan(inhoud: string): string {
  const aan = inhoud.replace(/^( *)#(?=[A-Za-z]+:| {2})/gm, '$1');
  return aan === inhoud ? inhoud : zetAan(aan);
}

/** A value that follows the explanation of a field. */
function toGoedeWaarde(veld: Veld): unknown {
  switch (veld.soort) {
    case 'keuze':
      return veld.opties?.[0];
    case 'dag':
      return '2026-11-22';
    case 'datum':
      return '2018-03';
    case 'getal':
      return veld.max;
    case 'webadres':
      return 'https://www.voorbeeld.nl/';
    case 'afbeelding':
      return '/media/foto.webp';
    case 'relatie':
      return veld.relatie === 'bronnen' ? 'S1' : 'almere';
    case 'groep':
      return vul(veld.velden ?? []);
    case 'lijst':
      return Array.from(
        { length: veld.min ?? 1 },
        () => veld.element && toGoedeWaarde(veld.element),
      );
    default:
      return veld.patroon?.startsWith('^S') ? 'S1' : veld.patroon ? '0034' : 'Een goede tekst.';
  }
}

const vul = (velden: Veld[]): Record<string, unknown> =>
  Object.fromEntries(velden.map((veld) => [veld.naam, toGoedeWaarde(veld)]));

const velden = (inhoud: string) => inhoud.replace(/^---\n([\s\S]*)---\n$/, '$1');
const lees = (inhoud: string) => parseDocument(velden(inhoud), { schema: 'core' });

/** The keys of data, also those inside blocks and lists. */
function sleutels(data: unknown, pad = ''): string[] {
  if (Array.isArray(data)) return data.flatMap((deel) => sleutels(deel, pad));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([naam, waarde]) => [
    `${pad}${naam}`,
    ...sleutels(waarde, `${pad}${naam}.`),
  ]);
}

/** The keys that must be there, also those inside blocks and lists that must be there. */
const verplicht = (lijst: Veld[], pad = ''): string[] =>
  lijst
    .filter((v) => v.verplicht)
    .flatMap((v) => [
      `${pad}${v.naam}`,
      ...verplicht(v.velden ?? v.element?.velden ?? [], `${pad}${v.naam}.`),
    ]);

describe.each(collecties)('the template of %s', (collectie: Collectie) => {
  const { bestand, inhoud } = toSjabloon(collectie);
  const alle = toVelden(collectie);

  test('switched on, it has every field of the schema and no other', () => {
    const document = lees(zetAan(inhoud));
    expect(document.errors).toEqual([]);
    const verwacht = new Set(sleutels(vul(alle)));
    const leegBlok = [...verwacht].filter((s) => s.startsWith('looptijd.'));
    expect([...sleutels(document.toJS()), ...leegBlok].sort()).toEqual([...verwacht].sort());
  });

  test('as it is, it holds the required fields, and does not pass the check unfilled', () => {
    expect(sleutels(lees(inhoud).toJS())).toEqual(verplicht(alle));
    const naam = bestand.replace(/^.*\./, `content/${collectie}/proef.`);
    expect(readEntry({ bestand: naam, inhoud }).bevindingen).not.toEqual([]);
  });

  test('filled in by its own rules, it passes the check', () => {
    const document = lees(zetAan(inhoud));
    for (const [naam, waarde] of Object.entries(vul(alle))) document.set(naam, waarde);
    const tekst = document.toString();
    const { extensie } = soorten[collectie];
    const gevuld = {
      bestand: `content/${collectie}/proef.${extensie}`,
      inhoud: extensie === 'yaml' ? tekst : `---\n${tekst}---\n\nEen alinea.\n`,
    };
    expect(readEntry(gevuld).bevindingen).toEqual([]);
  });

  test('every field has its explanation right above it', () => {
    const regels = inhoud.split('\n');
    regels.forEach((regel, i) => {
      if (!/^[ #-]*[a-zA-Z]+:/.test(regel) || regel.includes('# ')) return;
      expect(regels[i - 1], regel).toMatch(/# |^[ #]*[a-zA-Z]+:$/);
    });
  });
});
