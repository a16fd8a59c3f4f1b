import { readRegel } from './git.ts';
import { commitBoom } from './opslag.ts';
import {
  moveTak,
  needSchrijven,
  needTak,
  Weigering,
  type Gebruiker,
  type Voorstel,
  type Wereld,
} from './wereld.ts';

/** A file that differs between two commits. */
export type Verschil = { pad: string; oid: string; soort: 'ADDED' | 'MODIFIED' | 'DELETED' };

const soorten: Record<string, Verschil['soort']> = { A: 'ADDED', M: 'MODIFIED', D: 'DELETED' };

/** Opens a proposal from a branch of a fork. */
export async function openVoorstel(
  w: Wereld,
  gebruiker: Gebruiker,
  vraag: { titel: string; tekst: string; kop: string; concept: boolean },
): Promise<Voorstel> {
  const [eigenaar = '', tak = ''] = vraag.kop.includes(':')
    ? vraag.kop.split(/:(.*)/s)
    : [w.eigenaar, vraag.kop];
  await needTak(w, eigenaar, tak);
  const dubbel = w.voorstellen.some(
    (v) => v.stand === 'OPEN' && v.eigenaar === eigenaar && v.tak === tak,
  );
  if (dubbel) throw new Weigering(422, 'A pull request already exists');
  const { titel, tekst, concept } = vraag;
  const voorstel: Voorstel = {
    nummer: w.voorstellen.length + 1,
    titel,
    tekst,
    eigenaar,
    tak,
    schrijver: gebruiker,
    concept,
    stand: 'OPEN',
    labels: [],
    gemaakt: new Date().toISOString(),
  };
  w.voorstellen.push(voorstel);
  return voorstel;
}

/** The proposal with a number. */
export function needVoorstelNummer(w: Wereld, nummer: string | number): Voorstel {
  const voorstel = w.voorstellen[Number(nummer) - 1];
  if (!voorstel) throw new Weigering(404, 'Not Found');
  return voorstel;
}

/** The files a proposal changes. */
export async function readVerschil(w: Wereld, { eigenaar, tak }: Voorstel): Promise<Verschil[]> {
  return compare(w, await needTak(w, w.eigenaar, 'main'), await needTak(w, eigenaar, tak));
}

/** The files that changed on the way to `kop` since it left `basis`. */
export async function compare(w: Wereld, basis: string, kop: string): Promise<Verschil[]> {
  const splitsing = await readRegel(w.git, ['merge-base', basis, kop]);
  const uit = await readRegel(w.git, [
    'diff',
    '--raw',
    '-z',
    '--no-renames',
    '--no-abbrev',
    splitsing,
    kop,
  ]);
  const delen = uit.split('\0');
  return delen.flatMap((kopregel, i) => {
    const [, , , oid = '', letter = ''] = kopregel.startsWith(':') ? kopregel.split(' ') : [];
    const soort = soorten[letter];
    return soort ? [{ pad: delen[i + 1] ?? '', oid, soort }] : [];
  });
}

/** Merges a proposal into the main branch as one commit of its author. */
export async function mergeVoorstel(
  w: Wereld,
  gebruiker: Gebruiker,
  voorstel: Voorstel,
): Promise<string> {
  needSchrijven(w, w.eigenaar, gebruiker);
  if (voorstel.concept) throw new Weigering(405, 'Pull Request is still a draft');
  const basis = await needTak(w, w.eigenaar, 'main');
  const kop = await needTak(w, voorstel.eigenaar, voorstel.tak);
  const [boom = ''] = (await readRegel(w.git, ['merge-tree', '--write-tree', basis, kop])).split(
    '\n',
  );
  const oid = await commitBoom(w.git, {
    boom,
    ouders: [basis],
    schrijver: voorstel.schrijver,
    bericht: `${voorstel.titel} (#${voorstel.nummer})`,
  });
  await moveTak(w, w.eigenaar, 'main', oid);
  voorstel.stand = 'MERGED';
  return oid;
}
