import type { Uitslag } from '#src/schemas/meting.ts';

/** A tool or test that every run must have an uitslag of. */
export type Verwacht = Pick<Uitslag, 'naam' | 'soort' | 'wat'> & {
  /** Whether the tool is made by others. */
  vanAnderen: boolean;
  /** Why it may be missing; without a reason it may not. */
  mist?: string;
};

const wcag = 'Of elke pagina zich houdt aan de regels van WCAG 2.2, niveau A en AA.';

/** What every run measures, in the order of the page `/kwaliteit/`; names are those of the uitslagen. */
export const verwachteUitslagen: readonly Verwacht[] = [
  tool('toegankelijkheid', 'axe-core', wcag),
  tool('toegankelijkheid', 'IBM Equal Access', wcag),
  tool('toegankelijkheid', 'Siteimprove Alfa', wcag),
  eigen(
    'Toetsenbord',
    'Of alles werkt met alleen het toetsenbord, en of je steeds ziet waar je bent.',
  ),
  eigen(
    'Vergroten en tekstafstand',
    'Of niets wegvalt als je letters groter zet of meer ruimte geeft.',
  ),
  eigen('Aanwijsgrootte', 'Of knoppen en links groot genoeg zijn om te raken.'),
  eigen('Hoog contrast', 'Of alles te zien blijft als je zelf de kleuren kiest.'),
  eigen('Beweging', 'Of niets beweegt als je om rust vraagt.'),
  eigen('Afdrukken', 'Of een afdruk de hele tekst bevat, ook wat was dichtgeklapt.'),
  eigen('Linkteksten en alternatieven', 'Of elke link en elk beeld zegt wat het is.'),
  eigen('Kleurcontrast', 'Of tekst en randen genoeg afsteken, met lichte en met donkere kleuren.'),
  eigen('Voorleesvolgorde', 'Of voorleessoftware alles in de goede volgorde krijgt.'),
  tool('html', 'html-validate', 'Of de HTML van elke pagina klopt.'),
  {
    ...tool('html', 'vnu', 'Of de HTML klopt volgens de makers van de norm.'),
    mist: 'Dit programma heeft Java nodig. Dat stond niet op de computer van de meting.',
  },
  eigen('Gewicht', 'Hoeveel een browser ophaalt bij een eerste bezoek.', 'gewicht'),
  eigen(
    'Privacy en beleid',
    'Of de site niets ophaalt bij anderen en niets bewaart.',
    'veiligheid',
  ),
  eigen(
    'Leesniveau',
    'Hoe lang zinnen en woorden zijn. De formule van Flesch-Douma maakt er een score van.',
    'taal',
  ),
  tool('taal', 'cspell', 'Of elk woord in een woordenboek staat.'),
  eigen('Zoekkwaliteit', 'Of vragen het antwoord krijgen dat vooraf is gekozen.', 'zoeken'),
];

function tool(soort: Uitslag['soort'], naam: string, wat: string): Verwacht {
  return { naam, soort, wat, vanAnderen: true };
}

function eigen(naam: string, wat: string, soort: Uitslag['soort'] = 'toegankelijkheid'): Verwacht {
  return { naam, soort, wat, vanAnderen: false };
}
