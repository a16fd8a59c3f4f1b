import type { Analyse } from '#src/zoek/analyse.ts';

/**
 * Tells what was made of a question: a correction with a way to search literally, what else was
 * searched, and which words are not on the site. `opnieuw` asks a new question.
 */
export function renderToelichting(
  doel: HTMLElement,
  vraag: string,
  { verbeterd, onbekend, eenheden }: Analyse,
  opnieuw: (vraag: string) => void,
): void {
  const ook = eenheden.flatMap((e) => e.alternatieven.filter((a) => a.w < 1).map((a) => a.q));
  const regels = [
    ...verbeterd.map(({ van, naar }) => toVerbetering(van, naar, () => opnieuw(`"${vraag}"`))),
    ...(onbekend.length ? [toAlinea(`Niet op deze site: ${noem(onbekend)}.`)] : []),
    ...(ook.length && !verbeterd.length
      ? [toAlinea(`Ook gezocht op: ${noem(ook.slice(0, 4))}.`)]
      : []),
  ];
  doel.replaceChildren(...regels);
}

function toVerbetering(van: string, naar: string, letterlijk: () => void): HTMLElement {
  const alinea = toAlinea(`Je ziet resultaten voor ‘${naar}’. `);
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.textContent = `Zoek toch op ‘${van}’`;
  knop.addEventListener('click', letterlijk);
  alinea.append(knop);
  return alinea;
}

function toAlinea(tekst: string): HTMLElement {
  const alinea = document.createElement('p');
  alinea.textContent = tekst;
  return alinea;
}

function noem(woorden: readonly string[]): string {
  return [...new Set(woorden)].map((w) => `‘${w}’`).join(', ');
}
