/**
 * The stylesheets of a page without nesting, as a document with nothing else in it. Alfa 0.112 does
 * not read nested rules, and forgets a whole stylesheet when it has an `@property`. Runs in the page.
 */
export function readPlatteStijl(): object {
  const metOuder = (ouder: string, kiezer: string) =>
    !ouder.includes(',') && /^&[^&,]*$/.test(kiezer)
      ? ouder + kiezer.slice(1)
      : kiezer.replaceAll('&', `:is(${ouder})`);
  const toTekst = (regel: CSSRule, ouder: string): string => {
    if (regel instanceof CSSPropertyRule) return '';
    if (regel instanceof CSSStyleRule) {
      const kiezer = ouder ? metOuder(ouder, regel.selectorText) : regel.selectorText;
      return `${kiezer}{${regel.style.cssText}}${toPlat(regel.cssRules, kiezer)}`;
    }
    if (regel instanceof CSSGroupingRule)
      return `${regel.cssText.split('{')[0]}{${toPlat(regel.cssRules, ouder)}}`;
    const los = ouder && (regel as CSSRule & { style?: CSSStyleDeclaration }).style?.cssText;
    return los ? `${ouder}{${los}}` : regel.cssText;
  };
  const toPlat = (regels: CSSRuleList, ouder = ''): string =>
    [...regels].map((regel) => toTekst(regel, ouder)).join('');
  const styleSheets = [...document.styleSheets].map((blad) => {
    const plat = new CSSStyleSheet({ media: blad.media.mediaText });
    plat.replaceSync(toPlat(blad.cssRules));
    return plat;
  });
  return { nodeType: 9, DOCUMENT_NODE: 9, childNodes: [], styleSheets, adoptedStyleSheets: [] };
}
