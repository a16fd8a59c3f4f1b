import type { Catalogus } from '#src/catalogus/model.ts';
import { findVerbondenPraktijken, type Verband } from '#src/catalogus/verbanden.ts';
import { hrefPraktijk } from './href.ts';
import { telwoord } from './kenmerken.ts';
import { measureKnoop, straalOf, toVorm } from './netwerk-knoop.ts';
import type { Onderwerp, Vorm } from './netwerk-knoop.ts';
import { kolommen, layoutNetwerk, type Kolomsoort } from './netwerk-layout.ts';
import { formatNaam, hrefDoel, toOnderwerpen } from './netwerk-onderwerpen.ts';

/** A node: what it stands for, its drawing, and the code by which lines name it. */
export type Knoop = Onderwerp & Vorm & { code: string; naam: string };

/** A line: the codes of its practice and its tip or obstacle, what it says, and its path. */
type Lijn = { verband: string; stijl: 'tip' | 'ja' | 'deels' | 'open'; pad: string };

/** The nodes of one kind from top to bottom, with their heading. */
type Kolom = { soort: Kolomsoort; kop: string; knopen: Knoop[] };

/** The picture of practices between tips and obstacles; says so when it leaves some out. */
export type Netwerkbeeld = {
  hoogte: number;
  kolommen: Kolom[];
  lijnen: Lijn[];
  toelichting?: string;
};

/** Most practices in the picture; with more, the lines can no longer be followed. */
const HOOGSTENS = 48;

/** Room above the nodes for the headings of the columns. */
const KOP = 40;

/** Draws the picture; when there are many practices, those with most relations. */
export function toNetwerkbeeld(
  verbanden: Verband[],
  catalogus: Catalogus,
  hoogstens = HOOGSTENS,
): Netwerkbeeld {
  const praktijken = findVerbondenPraktijken(verbanden, hoogstens);
  const getekend = verbanden.filter(({ praktijk }) => praktijken.includes(praktijk));
  const onderwerpen = toOnderwerpen(praktijken, verbanden, catalogus);
  const layout = layoutNetwerk(
    onderwerpen.map((o) => ({ id: o.href, kolom: o.soort, hoogte: measureKnoop(o) })),
    getekend.map((v): [string, string] => [hrefPraktijk(v.praktijk.id), hrefDoel(v)]),
  );
  const knopen = onderwerpen.map((o, i): Knoop => {
    const vorm = toVorm(o, KOP + (layout.y.get(o.href) ?? 0));
    return { ...o, ...vorm, code: `${o.soort.charAt(0)}${i}`, naam: formatNaam(o) };
  });
  return {
    hoogte: KOP + layout.hoogte,
    kolommen: kolommen.map((soort) => toKolom(soort, knopen)),
    lijnen: toLijnen(getekend, knopen),
    ...formatToelichting(praktijken.length, catalogus.praktijken.length),
  };
}

function formatToelichting(getekend: number, totaal: number): Pick<Netwerkbeeld, 'toelichting'> {
  if (getekend === totaal) return {};
  const toelichting = `In het beeld staan de ${getekend} praktijken met de meeste verbanden. De andere ${totaal - getekend} staan alleen in de lijst.`;
  return { toelichting };
}

const namen: Record<Kolomsoort, [een: string, meer: string]> = {
  tip: ['tip', 'tips'],
  praktijk: ['praktijk', 'praktijken'],
  knelpunt: ['knelpunt', 'knelpunten'],
};

function toKolom(soort: Kolomsoort, alle: Knoop[]): Kolom {
  const knopen = alle.filter((k) => k.soort === soort).toSorted((a, b) => a.y - b.y);
  return { soort, kop: telwoord(knopen.length, ...namen[soort]), knopen };
}

/** What is not solved, or not known to be, is one kind of line: it asks the same of a reader. */
const stijlen = { ja: 'ja', deels: 'deels', nee: 'open', onbekend: 'open' } as const;

function toLijnen(verbanden: Verband[], knopen: Knoop[]): Lijn[] {
  const bijHref = new Map(knopen.map((knoop) => [knoop.href, knoop]));
  return verbanden.flatMap((verband) => {
    const praktijk = bijHref.get(hrefPraktijk(verband.praktijk.id));
    const doel = bijHref.get(hrefDoel(verband));
    if (!praktijk || !doel) return [];
    return {
      verband: `${praktijk.code} ${doel.code}`,
      stijl: verband.soort === 'tip' ? 'tip' : stijlen[verband.opgelost],
      pad: toPad(praktijk, doel),
    };
  });
}

/** A curve from the side of a practice to the near end of a tip or obstacle. */
function toPad(praktijk: Knoop, doel: Knoop): string {
  const kant = Math.sign(doel.x - praktijk.x);
  const x = praktijk.x + kant * straalOf(praktijk);
  const naar = doel.x - kant * straalOf(doel);
  const midden = Math.round((x + naar) / 2);
  return `M${x} ${praktijk.y}C${midden} ${praktijk.y} ${midden} ${doel.y} ${naar} ${doel.y}`;
}
