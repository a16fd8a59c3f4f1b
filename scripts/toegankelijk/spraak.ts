import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A part of a page as a screen reader has it: what it is, what it is called, and what is in it. */
type Deel = { rol: string; naam: string; kenmerk: string; delen: Deel[] };

/** What the snapshot of the browser is, read as YAML. */
type Ruw = string | Record<string, string | Ruw[] | null>;

/** Stands for words that editors write. */
const INHOUD = '…';

/** Text and what stands inside a line of it. */
const inRegel = new Set('text link strong emphasis code time mark superscript'.split(' '));

/** What comes many times in a row, each time alike. */
const inRijen = new Set('listitem term definition checkbox row option text'.split(' '));

/** Where links are part of the site, not of a text. */
const wegwijzers = new Set(['banner', 'navigation', 'contentinfo']);

/** The spoken order of a page: its main part or the dialog over it, and the frame around that. */
export type Spraak = { kader: string; inhoud: string };

/** The spoken order with the words of the site; words of editors and repetition are left out. */
export function toSpraak(snapshot: string, vast: ReadonlySet<string>): Spraak {
  const delen = simplify((parse(snapshot) as Ruw[]).flatMap(toDeel), vast, true);
  const dialoog = delen.filter(({ rol }) => rol === 'dialog');
  const inhoud = dialoog.length ? dialoog : delen.filter(({ rol }) => rol === 'main');
  const kader = delen.map((deel) => (deel.rol === 'main' ? { ...deel, delen: [] } : deel));
  return { kader: toYaml(kader), inhoud: toYaml(inhoud) };
}

/** All words that stand in the code of the site. */
export function readVasteTeksten(): Set<string> {
  const bestanden = globSync('src/**/*.{astro,ts}').filter((pad) => !pad.includes('.test.'));
  const teksten = bestanden.flatMap((pad) => {
    const bron = readFileSync(pad, 'utf8');
    const tussenTekens = bron
      .split('\n')
      .flatMap((regel) => [...regel.matchAll(/'([^']*)'|"([^"]*)"|`([^`$]*)`/g)]);
    return [...tussenTekens, ...bron.matchAll(/>([^<>{}]+)</g)].map(
      (stuk) => stuk.slice(1).find(Boolean) ?? '',
    );
  });
  return new Set(teksten.map((tekst) => tekst.replaceAll(/\s+/g, ' ').trim()).filter(Boolean));
}

function toDeel(ruw: Ruw): Deel[] {
  if (typeof ruw === 'string') return [readKop(ruw, [])];
  return Object.entries(ruw).flatMap(([kop, waarde]) => {
    if (kop.startsWith('/')) return [];
    if (Array.isArray(waarde)) return [readKop(kop, waarde.flatMap(toDeel))];
    const tekst = { rol: 'text', naam: waarde ?? '', kenmerk: '', delen: [] };
    return [kop === 'text' ? tekst : readKop(kop, waarde ? [tekst] : [])];
  });
}

function readKop(kop: string, delen: Deel[]): Deel {
  const [, rol = kop, naam = '', kenmerk = ''] =
    /^([\w-]+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/.exec(kop) ?? [];
  return { rol, naam, kenmerk: kenmerk.trim(), delen };
}

/** Leaves out words of editors and repetition; `weg` is true where links belong to the site. */
function simplify(delen: readonly Deel[], vast: ReadonlySet<string>, weg: boolean): Deel[] {
  const gezien = new Set<string>();
  let vorige = '';
  return delen
    .map((deel) =>
      simplifyDeel(deel, vast, deel.rol !== 'main' && (weg || wegwijzers.has(deel.rol))),
    )
    .filter((deel) => {
      const vorm = toYaml([deel]);
      const dubbel = vorm === vorige || (inRijen.has(deel.rol) && gezien.has(vorm));
      vorige = vorm;
      gezien.add(vorm);
      return !dubbel;
    });
}

function simplifyDeel(deel: Deel, vast: ReadonlySet<string>, weg: boolean): Deel {
  const { rol, kenmerk, delen } = deel;
  const naam = deel.naam && !vast.has(deel.naam) ? INHOUD : deel.naam;
  if (inRegel.has(rol) && !(weg && rol === 'link'))
    return { rol: 'text', naam: weg ? naam : INHOUD, kenmerk: '', delen: [] };
  const eigen = rol === 'term' ? textVan(delen) : '';
  if (vast.has(eigen)) return { rol, naam: eigen, kenmerk, delen: [] };
  const leeg = rol === 'link' || (rol === 'region' && naam === INHOUD);
  // Which boxes give nothing depends on what editors wrote.
  const eigenschap = kenmerk.replace('[disabled]', '').trim();
  return { rol, naam, kenmerk: eigenschap, delen: leeg ? [] : simplify(delen, vast, weg) };
}

/** The text of a part that has nothing but text. */
function textVan(delen: readonly Deel[]): string {
  return delen.length === 1 && delen[0]?.rol === 'text' ? delen[0].naam : '';
}

function toYaml(delen: readonly Deel[]): string {
  return `${toRegels(delen, '').join('\n')}\n`;
}

function toRegels(delen: readonly Deel[], inspring: string): string[] {
  return delen.flatMap(({ rol, naam, kenmerk, delen: binnen }) => {
    const kop = [rol, naam && `"${naam}"`, kenmerk].filter(Boolean).join(' ');
    const [eerste] = binnen;
    if (binnen.length === 1 && eerste?.rol === 'text')
      return [`${inspring}- ${kop}: ${eerste.naam}`];
    return [`${inspring}- ${kop}${binnen.length ? ':' : ''}`, ...toRegels(binnen, `${inspring}  `)];
  });
}
