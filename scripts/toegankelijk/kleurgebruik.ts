/** Colours of letters on what is behind them, and of edges that show where a control is. Runs in the page. */
export function readKleurgebruik(): string[] {
  const paren = new Set<string>();
  const boom = document.createTreeWalker(mao.venster(), NodeFilter.SHOW_TEXT);
  while (boom.nextNode()) {
    const el = boom.currentNode.parentElement;
    if (!el || !boom.currentNode.nodeValue?.trim() || !mao.isZichtbaar(el)) continue;
    if (mao.isAlleenVoorlezen(el) || el.closest('svg') || el.matches(':disabled')) continue;
    paren.add(`tekst ${mao.hex(getComputedStyle(el).color)} ${mao.hex(mao.achtergrond(el))}`);
  }
  for (const el of mao.venster().querySelectorAll('input, select, button, summary, .zoekveld')) {
    const stijl = getComputedStyle(el);
    const dun = (['Top', 'Right', 'Bottom', 'Left'] as const).some(
      (kant) =>
        stijl[`border${kant}Style`] === 'none' || parseFloat(stijl[`border${kant}Width`]) < 1,
    );
    const kleur = stijl.borderTopColor;
    if (dun || !mao.isZichtbaar(el) || mao.leesKleur(kleur)[3] === 0 || el.matches(':disabled'))
      continue;
    if (el.matches('[type=checkbox]')) continue; // drawn by the browser itself
    paren.add(`rand ${mao.hex(kleur)} ${mao.hex(mao.achtergrond(el.parentElement ?? el))}`);
  }
  return [...paren];
}
