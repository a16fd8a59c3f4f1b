/** A line of text on the screen, and the element it is in. */
export type Stuk = { el: Element; vak: DOMRect };

/** All lines of text a reader can see. Runs in the page. */
export function readStukken(): Stuk[] {
  const stukken: Stuk[] = [];
  const boom = document.createTreeWalker(mao.venster(), NodeFilter.SHOW_TEXT);
  const bereik = document.createRange();
  while (boom.nextNode()) {
    const el = boom.currentNode.parentElement;
    if (!el || !boom.currentNode.nodeValue?.trim()) continue;
    if (!mao.isZichtbaar(el) || mao.isAlleenVoorlezen(el)) continue;
    bereik.selectNodeContents(boom.currentNode);
    for (const vak of bereik.getClientRects())
      if (vak.width > 0.5 && vak.bottom > -scrollY) stukken.push({ el, vak });
  }
  return stukken.sort((een, ander) => een.vak.top - ander.vak.top);
}

/** Text that is cut off, or outside its box or the window. Runs in the page. */
export function checkKnip(): string[] {
  const inRegel = 'a, b, i, strong, em, span, small, abbr, code, mark, time';
  const fouten = new Set<string>();
  for (const { el, vak } of mao.readStukken()) {
    const meld = (wat: string) => fouten.add(`${mao.beschrijf(el)} ${wat}`);
    let kanSchuiven = false;
    for (let om: Element | null = el; om && om !== document.body; om = om.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(om);
      const rand = om.getBoundingClientRect();
      const dwars = vak.left < rand.left - 1 || vak.right > rand.right + 1;
      // The box of a line is higher than its letters.
      const hoog = vak.top < rand.top - vak.height / 3 || vak.bottom > rand.bottom + vak.height / 3;
      const knipt = /hidden|clip/;
      if ((dwars && knipt.test(overflowX)) || (hoog && knipt.test(overflowY)))
        meld(`is cut off by ${mao.beschrijf(om)}`);
      kanSchuiven ||= /auto|scroll/.test(overflowX);
    }
    if (!kanSchuiven && (vak.left < -1 || vak.right > innerWidth + 1)) meld('is out of the window');
    // In the picture of relations, a shape is the box of its label.
    const vorm = el.closest('svg a')?.querySelector('rect');
    const blok = vorm ?? (el.closest('svg') ? null : el.closest(`:not(${inRegel})`));
    const rand = blok?.getBoundingClientRect();
    if (rand && (vak.left < rand.left - 1 || vak.right > rand.right + 1))
      meld('runs out of its box');
  }
  return [...fouten];
}

/** Text on top of other text. Runs in the page. */
export function checkOverlap(): string[] {
  const fouten = new Set<string>();
  const raakt = (een: DOMRect, ander: DOMRect): boolean => {
    const breed = Math.min(een.right, ander.right) - Math.max(een.left, ander.left);
    const hoog = Math.min(een.bottom, ander.bottom) - Math.max(een.top, ander.top);
    return breed > 1.5 && hoog > Math.min(een.height, ander.height) * 0.45;
  };
  const stukken = mao.readStukken();
  stukken.forEach(({ el, vak }, i) => {
    for (const ander of stukken.slice(i + 1)) {
      if (ander.vak.top > vak.bottom) break;
      if (ander.el !== el && raakt(vak, ander.vak))
        fouten.add(`${mao.beschrijf(el)} is on top of ${mao.beschrijf(ander.el)}`);
    }
  });
  return [...fouten];
}

/** A page that scrolls sideways. Runs in the page. */
export function checkBreedte(): string[] {
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [`scrolls sideways to ${scrollWidth} px`] : [];
}
