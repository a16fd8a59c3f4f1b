import type { Catalogus } from '#src/catalogus/model.ts';
import type { Verband } from '#src/catalogus/verbanden.ts';
import { hrefKnelpunt, hrefTip, type Link } from './href.ts';

/** Something that stands out, and the tips or obstacles it is about. */
export type Opvallend = { wat: string; links: Link[] };

type Telling = { link: Link; eigen: Verband[] };

/** What the numbers say: most and least seen, and the obstacles that no practice solved. */
export function toOpvallend(
  verbanden: Verband[],
  { tips, knelpunten, praktijken }: Catalogus,
): Opvallend[] {
  const tel = (doel: { titel: string }, href: string): Telling => ({
    link: { href, tekst: doel.titel },
    eigen: verbanden.filter((v) => v.doel === doel),
  });
  const perTip = tips.map((tip) => tel(tip, hrefTip(tip)));
  const perKnelpunt = knelpunten.map((k) => tel(k, hrefKnelpunt(k.id)));
  const [vaakst, zelden, grootst] = [
    pick(perTip, Math.max),
    pick(perTip, Math.min),
    pick(perKnelpunt, Math.max),
  ];
  const van = `van de ${praktijken.length} praktijken`;
  return [
    { wat: `Tip die je het vaakst ziet, in ${vaakst.aantal} ${van}`, links: vaakst.links },
    { wat: `Tip die je het minst ziet, in ${zelden.aantal} ${van}`, links: zelden.links },
    { wat: `Knelpunt dat het vaakst speelt, in ${grootst.aantal} ${van}`, links: grootst.links },
    {
      wat: 'Knelpunten die nog geen praktijk helemaal oploste, voor zover bekend',
      links: perKnelpunt.filter(({ eigen }) => !eigen.some(isOpgelost)).map(({ link }) => link),
    },
  ].filter(({ links }) => links.length > 0);
}

/** The highest or lowest count, and what has it. */
function pick(tellingen: Telling[], uiterste: (...getallen: number[]) => number) {
  const aantal = uiterste(...tellingen.map(({ eigen }) => eigen.length));
  const links = tellingen.filter(({ eigen }) => eigen.length === aantal).map(({ link }) => link);
  return { aantal, links };
}

function isOpgelost(verband: Verband): boolean {
  return verband.soort === 'knelpunt' && verband.opgelost === 'ja';
}
