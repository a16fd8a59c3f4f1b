/** What gets lost when the browser replaces all colours by those a reader chose. Runs in the page. */
export function checkHoogContrast(): string[] {
  const ziet = (el: Element, kleur: string) =>
    mao.contrast(kleur, mao.achtergrond(el.parentElement ?? el)) >= 3;
  const heeftRand = (el: Element) => {
    const stijl = getComputedStyle(el);
    return (['Top', 'Right', 'Bottom', 'Left'] as const).every(
      (kant) =>
        stijl[`border${kant}Style`] !== 'none' &&
        parseFloat(stijl[`border${kant}Width`]) >= 1 &&
        ziet(el, stijl[`border${kant}Color`]),
    );
  };
  const isOnderstreept = (el: Element) => getComputedStyle(el).textDecorationLine === 'underline';
  const knoppen = mao.venster().querySelectorAll('button, .knop, select, input, dialog');
  const kaal = [...knoppen].filter(
    (el) =>
      mao.isZichtbaar(el) &&
      !el.matches('[type=checkbox], [type=radio]') && // drawn by the browser itself
      !heeftRand(el.matches('.zoekveld input') ? (el.parentElement ?? el) : el) &&
      !isOnderstreept(el),
  );
  const vorm = (el: Element) => {
    const { textDecorationLine, fontWeight, borderBottomWidth, outlineStyle } =
      getComputedStyle(el);
    const binnen = el.firstElementChild;
    const diep = binnen ? getComputedStyle(binnen) : undefined;
    const buiten = [textDecorationLine, fontWeight, borderBottomWidth, outlineStyle];
    return [el.localName, ...buiten, diep?.textDecorationLine, diep?.fontWeight].join();
  };
  const gekozen = [...document.querySelectorAll('a[aria-current], strong[aria-current]')].filter(
    (el) => {
      const anderen = [...(el.closest('ul, ol')?.querySelectorAll('a:not([aria-current])') ?? [])];
      return mao.isZichtbaar(el) && anderen.some((ander) => vorm(ander) === vorm(el));
    },
  );
  return [
    ...kaal.map((el) => `${mao.beschrijf(el)} has no edge`),
    ...gekozen.map((el) => `${mao.beschrijf(el)} looks like what is not chosen`),
  ];
}

/** Pins of the map whose number, place or choice cannot be told from what is around. Runs in the page. */
export function checkPinnen(): string[] {
  const fouten: string[] = [];
  const vulling = (el: Element | null) => (el ? getComputedStyle(el).fill : '');
  for (const kaart of document.querySelectorAll('.landkaart')) {
    const land = vulling(kaart.querySelector('.land path'));
    for (const pin of kaart.querySelectorAll('g:not(.land)')) {
      const [stip, cijfer] = [pin.querySelector('circle'), pin.querySelector('text')];
      const nummer = cijfer?.textContent.trim() ?? '';
      if (mao.contrast(vulling(stip), vulling(cijfer)) < 4.5)
        fouten.push(`${nummer} is unreadable`);
      const rand = stip ? getComputedStyle(stip).stroke : '';
      if ([vulling(stip), rand].every((kleur) => kleur === 'none' || mao.contrast(kleur, land) < 3))
        fouten.push(`${nummer} is lost on the land`);
    }
    const [aan, uit] = ['g:not(.land, .gedimd)', 'g.gedimd'].map((kiezer) =>
      vulling(kaart.querySelector(`${kiezer} circle`)),
    );
    if (uit && uit === aan) fouten.push('what is filtered out looks like what is not');
  }
  return fouten;
}
