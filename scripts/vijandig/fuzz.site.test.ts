import { afterAll, expect, test } from 'vitest';
import type { Bevinding } from '#src/inhoud/bevinding.ts';
import { startProces } from './fuzz.ts';
import { mutaties } from './muteer.ts';

/** Files to damage, besides the bombs. */
const AANTAL = 2_200;

/** Most work one file may cost, in milliseconds of processor time. */
const MEESTE = 5_000;

const proces = await startProces();
afterAll(() => proces.stop());

test('the process that checks cannot write, so a file elsewhere cannot change', () => {
  expect(proces.magSchrijven).toBe(false);
});

test(`${AANTAL} damaged files and all bombs end in acceptance or in clear findings`, async () => {
  const telling = { goed: 0, fout: 0, soorten: new Set<string>(), meeste: 0 };
  for (let nummer = -proces.bommen; nummer < AANTAL; nummer++) {
    const uitkomst = await proces.check(nummer).catch((fout: Error) => {
      throw new Error(`Bij bestand #${nummer}: ${fout.message}`);
    });
    if ('fout' in uitkomst) throw new Error(`${uitkomst.naam}: ${uitkomst.fout}`);
    const { naam, bevindingen, goed, milliseconden, vervuild } = uitkomst;
    expect(vervuild, naam).toBe(false);
    expect(milliseconden, naam).toBeLessThan(MEESTE);
    expect(bevindingen.flatMap(onduidelijk), naam).toEqual([]);
    telling[goed ? 'goed' : 'fout']++;
    telling.meeste = Math.max(telling.meeste, milliseconden);
    for (const { code } of bevindingen) telling.soorten.add(code);
  }
  console.log(
    `${telling.goed} goed, ${telling.fout} met bevindingen, ${telling.soorten.size} soorten bevindingen, hooguit ${Math.round(telling.meeste)} ms per bestand`,
  );
  expect(telling.goed).toBeGreaterThan(AANTAL / 50);
  expect(telling.soorten.size).toBeGreaterThan(Object.keys(mutaties).length);
}, 600_000);

/** What makes a finding unfit for people: words of a machine, no place, no text. */
function onduidelijk(bevinding: Bevinding): string[] {
  const { bestand, code, melding, voorstel = '', regel = 1, kolom = 1 } = bevinding;
  // What findings quote from a file may be anything.
  const eigen = `${melding} ${voorstel}`
    .replace(/“[^”]*”?|<[^>]*>|(?:adres|nummer|zo): .*|https:\S+/g, '')
    .replaceAll(bestand, '');
  const machine =
    /\b(?:the|expected|unexpected|invalid|error|undefined|null|NaN|cannot|must|received|token|character|schema|object Object|at \w+ \()\b/i;
  return [
    ...(machine.test(eigen) ? [`${code}: ${eigen}`] : []),
    ...(melding.length < 10 || melding.length > 501 ? [`${code}: lengte ${melding.length}`] : []),
    ...(regel < 1 || kolom < 1 || !Number.isInteger(regel + kolom) ? [`${code}: plek`] : []),
    ...(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(melding + voorstel) ? [`${code}: tekens`] : []),
    ...(/^[a-z-]+$/.test(code) ? [] : [`code ${code}`]),
  ];
}
