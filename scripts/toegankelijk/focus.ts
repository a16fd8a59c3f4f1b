/** Says so when a reader cannot see that an element has focus. Runs in the page. */
export function checkRing(el: Element): string[] {
  const om = [el, ...(el.parentElement?.matches(':focus-within') ? [el.parentElement] : [])];
  const gezien = om.some((deel) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(deel);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return false;
    const achter = mao.achtergrond(deel.parentElement ?? deel);
    const kleuren = [outlineColor, ...(boxShadow.match(/rgba?\([^)]*\)/g) ?? [])];
    return kleuren.some((kleur) => mao.contrast(kleur, achter) >= 3);
  });
  return gezien ? [] : ['has no visible focus'];
}

/** Says so when something lies over an element, or it is not in the window. Runs in the page. */
export function checkBedekt(el: Element): string[] {
  const { innerWidth: breed, innerHeight: hoog } = globalThis;
  const geheel = el.getBoundingClientRect();
  // What is larger than the window, such as the picture of relations, cannot be in it as a whole.
  const vakken = geheel.width > breed || geheel.height > hoog ? [] : [...el.getClientRects()];
  for (const { left, right, top, bottom, width, height } of vakken) {
    if (width < 1 || height < 1) continue;
    if (left < -1 || right > breed + 1 || top < -1 || bottom > hoog + 1) return ['is out of sight'];
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const punten = [
      [x, y],
      [left + 2, y],
      [right - 2, y],
      [x, top + 2],
      [x, bottom - 2],
    ] as const;
    for (const [px, py] of punten) {
      const boven = document.elementFromPoint(px, py);
      if (boven && !boven.contains(el) && !el.contains(boven))
        return [`is covered by ${mao.beschrijf(boven)}`];
    }
  }
  return [];
}
