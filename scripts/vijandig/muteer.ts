import { bommen } from './bommen.ts';
import { gevaarlijkeTekens, sleutels, waarden } from './munitie.ts';

/** A source of numbers that is the same every time for the same seed. */
export type Toeval = {
  /** A whole number below `n`. */
  tot: (n: number) => number;
  kies: <T>(lijst: readonly T[]) => T;
};

/** Mulberry32: small, even, and the same on every machine. */
export function createToeval(zaad: number): Toeval {
  let staat = zaad >>> 0;
  const tot = (n: number) => {
    staat = (staat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(staat ^ (staat >>> 15), 1 | staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % Math.max(1, n);
  };
  return {
    tot,
    kies: (lijst) => {
      const keus = lijst[tot(lijst.length)];
      if (keus === undefined) throw new Error('Niets om uit te kiezen.');
      return keus;
    },
  };
}

type Mutatie = (bytes: Buffer, toeval: Toeval) => Buffer;

/** Ways to damage a file, by name. */
export const mutaties: Readonly<Record<string, Mutatie>> = {
  afgebroken: (b, { tot }) => b.subarray(0, tot(b.length)),
  verwisseld: (b, { tot }) => {
    const [een, twee] = [tot(b.length), tot(b.length)].sort((x, y) => x - y) as [number, number];
    const lengte = Math.min(1 + tot(40), twee - een);
    return Buffer.concat([
      b.subarray(0, een),
      b.subarray(twee, twee + lengte),
      b.subarray(een + lengte, twee),
      b.subarray(een, een + lengte),
      b.subarray(twee + lengte),
    ]);
  },
  bytes: (b, { tot }) => {
    const uit = Buffer.from(b);
    for (let n = 1 + tot(20); n > 0; n--) uit[tot(uit.length)] = tot(256);
    return uit;
  },
  gewist: (b, { tot }) => {
    const plek = tot(b.length);
    return Buffer.concat([b.subarray(0, plek), b.subarray(plek + tot(200))]);
  },
  verdubbeld: (b, { tot }) => {
    const plek = tot(b.length);
    return Buffer.concat([b.subarray(0, plek + tot(2000)), b.subarray(plek)]);
  },
  teken: (b, toeval) => insert(b, toeval, toeval.kies(gevaarlijkeTekens)),
  'veel-van-een-teken': (b, toeval) => {
    const teken = toeval.kies(gevaarlijkeTekens);
    const hoeveel = toeval.kies([30, 1000, 20_000, 150_000]);
    return insert(b, toeval, teken.repeat(Math.ceil(hoeveel / teken.length)));
  },
  regels: (b, { tot }) => {
    const regels = b.toString('latin1').split('\n');
    for (let n = 1 + tot(4); n > 0; n--) {
      const [regel = ''] = regels.splice(tot(regels.length), 1);
      regels.splice(tot(regels.length), 0, ' '.repeat(tot(5)) + regel);
    }
    return Buffer.from(regels.join('\n'), 'latin1');
  },
  veld: (b, toeval) => {
    const veld = `${toeval.kies(sleutels)}: ${toeval.kies(waarden)}\n`;
    return replaceText(b, /^---\r?\n/, (streep) => streep + veld);
  },
  waarde: (b, toeval) => {
    const regels = b.toString('latin1').split('\n');
    const plek = toeval.tot(Math.min(regels.length, 30));
    regels[plek] = (regels[plek] ?? '').replace(/:.*$/, () => `: ${toeval.kies(waarden)}`);
    return Buffer.from(regels.join('\n'), 'latin1');
  },
  'bom-in-velden': (b, toeval) =>
    replaceText(b, /^---\r?\n/, (streep) => `${streep}${toeval.kies(bommen.velden)()}\n`),
  'bom-in-tekst': (b, toeval) =>
    Buffer.concat([b, Buffer.from(`\n\n${toeval.kies(bommen.tekst)()}\n`)]),
  'windows-1252': (b) => Buffer.from(b.toString('utf8'), 'latin1'),
  'utf-16': (b) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(b.toString(), 'utf16le')]),
  bom: (b) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), b]),
  regeleinden: (b, { kies }) =>
    Buffer.from(
      b.toString('latin1').replaceAll('\n', kies(['\r', '\r\n', '\n\n', '\u0085'])),
      'latin1',
    ),
};

/** Puts a text somewhere in a file. */
export function insert(b: Buffer, { tot }: Toeval, tekst: string): Buffer {
  const plek = tot(b.length);
  return Buffer.concat([b.subarray(0, plek), Buffer.from(tekst), b.subarray(plek)]);
}

function replaceText(b: Buffer, zoek: RegExp, door: (gevonden: string) => string): Buffer {
  return Buffer.from(
    b.toString('latin1').replace(zoek, (g) => Buffer.from(door(g)).toString('latin1')),
    'latin1',
  );
}
