/** What a finger or pointer has to hit. */
export type Doel = {
  naam: string;
  /** A button, field or choice; other targets are links to read on. */
  isControle: boolean;
  /** Stands in a sentence, so its height is that of the line. */
  inZin: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
};

/** Sizes in CSS pixels: what we ask of controls, and what WCAG asks of every target. */
const CONTROLE = 44;
const ELK = 24;

/** All targets of the page as it is now. Runs in the page. */
export function readDoelen(): Doel[] {
  const controle =
    'button, input:not([type=hidden]), select, textarea, summary, .knop, .facetten a, [aria-label=Hoofdmenu] a';
  const vakVan = (el: Element): DOMRect => {
    const label = el.matches('[type=checkbox], [type=radio]') ? el.closest('label') : null;
    const laag = getComputedStyle(el, '::after');
    const kaart = laag.position === 'absolute' && laag.content !== 'none' && el.closest('.kaart');
    return (label ?? (kaart || el)).getBoundingClientRect();
  };
  const isInZin = (el: Element): boolean =>
    getComputedStyle(el).display === 'inline' &&
    [...(el.parentElement?.childNodes ?? [])].some(
      (deel) => deel instanceof Text && /\p{L}{2}/u.test(deel.data),
    );
  return [...mao.venster().querySelectorAll(`a[href], ${controle}`)]
    .filter((el) => mao.isZichtbaar(el) && !el.matches('.spring'))
    .map((el) => {
      const { x, y, width, height } = vakVan(el);
      const isControle = el.matches(controle);
      return { naam: mao.beschrijf(el), isControle, inZin: isInZin(el), x, y, width, height };
    });
}

/** Targets that are too small, with the exceptions of WCAG 2.5.8 for links: in a sentence, or room around them. */
export function checkDoelen(doelen: readonly Doel[]): string[] {
  return doelen.flatMap((doel) => {
    const maat = `${doel.width.toFixed(1)} × ${doel.height.toFixed(1)}`;
    if (doel.isControle)
      return isKleiner(doel, CONTROLE) ? [`${doel.naam} is a control of ${maat}`] : [];
    if (!isKleiner(doel, ELK) || doel.inZin) return [];
    const dicht = doelen.find((ander) => ander !== doel && isDichtbij(doel, ander));
    return dicht ? [`${doel.naam} of ${maat} is close to ${dicht.naam}`] : [];
  });
}

/** A hundredth of a pixel is the rounding of the browser. */
function isKleiner({ width, height }: Doel, maat: number): boolean {
  return Math.min(width, height) < maat - 0.01;
}

/** True when a circle of 24 pixels around a small target touches another, or the circle around that. */
function isDichtbij(doel: Doel, ander: Doel): boolean {
  const [x, y] = midden(doel);
  if (isKleiner(ander, ELK)) {
    const [anderX, anderY] = midden(ander);
    if (Math.hypot(anderX - x, anderY - y) < ELK) return true;
  }
  const dx = Math.max(ander.x - x, 0, x - ander.x - ander.width);
  const dy = Math.max(ander.y - y, 0, y - ander.y - ander.height);
  return Math.hypot(dx, dy) < ELK / 2;
}

function midden({ x, y, width, height }: Doel): [number, number] {
  return [x + width / 2, y + height / 2];
}
