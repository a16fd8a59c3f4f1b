/** Everything that moves, or would move, for a reader who asked for no movement. Runs in the page. */
export function checkBeweging(): string[] {
  const fouten = document
    .getAnimations()
    .map((a) => `runs an animation on ${(a.effect as KeyframeEffect).target?.localName}`);
  const duurt = (tijden: string) => tijden.split(',').some((tijd) => parseFloat(tijd) > 0.01);
  for (const el of document.querySelectorAll('*'))
    for (const deel of [null, '::before', '::after', '::backdrop']) {
      const stijl = getComputedStyle(el, deel);
      if (duurt(stijl.transitionDuration)) fouten.push(`${mao.beschrijf(el)} has a transition`);
      if (stijl.animationName !== 'none') fouten.push(`${mao.beschrijf(el)} has an animation`);
      if (!deel && stijl.scrollBehavior === 'smooth')
        fouten.push(`${mao.beschrijf(el)} scrolls smoothly`);
    }
  return fouten;
}
