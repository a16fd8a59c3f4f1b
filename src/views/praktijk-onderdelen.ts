import type { Link } from './href.ts';
import type { PraktijkView } from './praktijk-view.ts';

/** The headings of a practice page as links, in the order of the page. */
export function onderdelenVan(view: PraktijkView): Link[] {
  const link = (anker: string, tekst: string): Link => ({ href: `#${anker}`, tekst });
  return [
    link('wat-is-het', 'Wat is het?'),
    link('wat-levert-het-op', 'Wat levert het op?'),
    link('waar-loopt-het-vast', 'Waar loopt het vast?'),
    link('wat-vraagt-het', 'Wat vraagt het?'),
    link('wie-betaalt-het', 'Wie betaalt het?'),
    ...view.verhaal.flatMap(({ anker, kop }) => (anker && kop ? [link(anker, kop)] : [])),
    link('hoe-groeide-het', 'Hoe groeide het?'),
    link('onzeker', 'Wat is niet zeker?'),
    link('bronnen', 'Waar staat dit?'),
  ];
}
