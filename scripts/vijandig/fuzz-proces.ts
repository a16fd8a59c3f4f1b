/** Checks one damaged file per message, in a process that may read but not write. */
import { readFileSync, writeFileSync } from 'node:fs';
import { mdxToJs } from 'satteri';
import { checkGelezen } from '#src/catalogus/check-bestanden.ts';
import { readEntry } from '#src/inhoud/entry.ts';
import { sortVondsten } from '#src/inhoud/vondst.ts';
import { readVandaag, readInhoud } from '../read-inhoud.ts';
import { maakBommen, maakGeval, type Geval, type Uitkomst } from './fuzz.ts';

const vandaag = readVandaag();
const echt = readInhoud().map((b) => ({ ...readEntry(b), bestand: b.bestand }));
const schoon = JSON.stringify(sporen());

const bronnen = echt.map(({ bestand }) => ({ bestand, bytes: readFileSync(bestand) }));

const bommen = maakBommen(bronnen);

process.on('message', (nummer: number) => {
  process.send?.(check(bommen[-1 - nummer] ?? maakGeval(nummer, bronnen)));
});
process.send?.({ magSchrijven: magSchrijven(), bommen: bommen.length });

function check({ naam, bestand, bytes, heel }: Geval): Uitkomst {
  const begin = process.cpuUsage();
  try {
    const vondst = { bestand, soort: 'bestand', grootte: bytes.length, bytes } as const;
    const { bestanden, bevindingen: vooraf } = sortVondsten([vondst]);
    const gelezen = bestanden.map((b) => ({ ...readEntry(b), bestand: b.bestand }));
    // What is too large is read all the same here: no limit may lean on another.
    if (!bestanden.length) readEntry({ bestand, inhoud: bytes.toString('utf8') });
    const buren = heel ? echt.filter((b) => b.bestand !== bestand) : [];
    const { bevindingen } = checkGelezen([...buren, ...gelezen], { vandaag, beelden: [], vooraf });
    const hier = bevindingen.filter((b) => b.bestand === bestand);
    const goed = hier.every((b) => b.ernst === 'advies' || b.code === 'verwijzing-onbekend');
    if (goed && bestand.endsWith('.mdx')) for (const { inhoud } of bestanden) compileer(inhoud);
    const { user, system } = process.cpuUsage(begin);
    return { naam, bevindingen, goed, milliseconden: (user + system) / 1000, vervuild: vervuild() };
  } catch (fout) {
    return { naam, fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) };
  }
}

/** A text that passed is one that compiles. */
function compileer(inhoud: string): void {
  mdxToJs(inhoud.replace(/^---\n[\s\S]*?\n---\n/, (velden) => velden.replace(/[^\n]/g, '')));
}

/** What every object inherits; the same before and after, or something was polluted. */
function sporen(): unknown {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((p) =>
    Reflect.ownKeys(p).map(String),
  );
}

function vervuild(): boolean {
  return JSON.stringify(sporen()) !== schoon || 'vervuild' in {};
}

function magSchrijven(): boolean {
  try {
    writeFileSync('content/updates/geschreven-door-de-controle.md', '');
    return true;
  } catch {
    return false;
  }
}
