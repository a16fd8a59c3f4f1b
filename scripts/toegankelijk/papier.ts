/** Every piece of text a print must have, also what is folded on the screen. Runs in the page. */
export function readTeDrukken(): string[] {
  const alleenScherm =
    'nav, form, button, select, noscript, script, style, .facetten, .filterbalk, .keuze, .overslaan, .voorbeelden, .terug';
  const dicht = [...document.querySelectorAll('details:not([open])')] as HTMLDetailsElement[];
  for (const vouw of dicht) vouw.open = true;
  const teksten: string[] = [];
  const boom = document.createTreeWalker(document.querySelector('main') ?? document.body, 4);
  while (boom.nextNode()) {
    const { parentElement: om, nodeValue: tekst } = boom.currentNode;
    if (!om || !tekst?.trim() || om.closest(alleenScherm)) continue;
    if (!mao.isZichtbaar(om) || mao.isAlleenVoorlezen(om)) continue;
    teksten.push(tekst.replaceAll(/\s/g, ''));
  }
  for (const vouw of dicht) vouw.open = false;
  return teksten;
}
