import type { Analyse } from '#src/zoek/analyse.ts';
import { element } from './zoek-regel.ts';

/**
 * Tells what was made of a question: a correction with a way to search literally, what else was
 * searched, and which words are not on the site, or on too many pages. `opnieuw` asks a new question.
 */
export function renderToelichting(
  doel: HTMLElement,
  vraag: string,
  { verbeterd, onbekend, eenheden }: Analyse,
  opnieuw: (vraag: string) => void,
): void {
  // Other forms of a word need no telling.
  const ook = eenheden.flatMap((e) => e.alternatieven.filter((a) => a.w < 0.9).map((a) => a.q));
  const overal = eenheden.filter((e) => e.overal).map((e) => e.tekst);
  const regels = [
    ...verbeterd.map(({ van, naar }) => toVerbetering(van, naar, () => opnieuw(`"${vraag}"`))),
    ...(onbekend.length ? [element('p', `Niet op deze site: ${noem(onbekend)}.`)] : []),
    ...(overal.length
      ? [element('p', `Op heel veel pagina’s, dus niet apart gezocht: ${noem(overal)}.`)]
      : []),
    ...(ook.length && !verbeterd.length
      ? [element('p', `Ook gezocht op: ${noem(ook.slice(0, 4))}.`)]
      : []),
  ];
  doel.replaceChildren(...regels);
}

function toVerbetering(van: string, naar: string, letterlijk: () => void): HTMLElement {
  const alinea = element('p', `Je ziet resultaten voor ‘${naar}’. `);
  const knop = element('button', `Zoek toch op ‘${van}’`);
  knop.addEventListener('click', letterlijk);
  alinea.append(knop);
  return alinea;
}

function noem(woorden: readonly string[]): string {
  return [...new Set(woorden)].map((w) => `‘${w.replaceAll('"', '')}’`).join(', ');
}
