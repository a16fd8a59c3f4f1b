import type { Uitslag } from '#src/schemas/meting.ts';

/** A tool or test that every run must have an uitslag of. */
export type Verwacht = Pick<Uitslag, 'naam' | 'soort' | 'wat'> & {
  /** Whether the tool is made by others. */
  vanAnderen: boolean;
  /** Why it may be missing; without a reason it may not. */
  mist?: string;
};

const wcag = 'Toetst elke pagina aan de regels van WCAG 2.2, niveau A en AA.';

/** What every run measures, in the order of the page `/kwaliteit/`; names are those of the uitslagen. */
export const verwachteUitslagen: readonly Verwacht[] = [
  tool('toegankelijkheid', 'axe-core', wcag),
  tool('toegankelijkheid', 'IBM Equal Access', wcag),
  tool('toegankelijkheid', 'Siteimprove Alfa', wcag),
  eigen('Toetsenbord', 'Alles werkt met alleen het toetsenbord, en je ziet steeds waar je bent.'),
  eigen('Vergroten en tekstafstand', 'Groter zetten of meer ruimte geven breekt geen pagina.'),
  eigen('Aanwijsgrootte', 'Wat je aanwijst, is groot genoeg.'),
  eigen('Hoog contrast', 'Alles blijft te zien als je zelf de kleuren kiest.'),
  eigen('Beweging', 'Niets beweegt als je om rust vraagt.'),
  eigen('Afdrukken', 'Een afdruk bevat de hele tekst, ook wat dichtgeklapt was.'),
  eigen('Linkteksten en alternatieven', 'Elke link en elk beeld zegt wat het is.'),
  eigen('Kleurcontrast', 'Tekst en randen steken genoeg af, met lichte en met donkere kleuren.'),
  eigen('Voorleesvolgorde', 'Voorleessoftware krijgt alles in de goede volgorde.'),
  tool('html', 'html-validate', 'Kijkt of de HTML van elke pagina klopt.'),
  {
    ...tool('html', 'vnu', 'Kijkt of de HTML klopt volgens de makers van de norm.'),
    mist: 'Dit programma heeft Java nodig. Dat stond niet op de computer van de meting.',
  },
  eigen('Gewicht', 'Weegt wat een eerste bezoek aan een pagina ophaalt.', 'gewicht'),
  eigen('Privacy en beleid', 'De site haalt niets op bij anderen en bewaart niets.', 'veiligheid'),
  eigen(
    'Leesniveau',
    'Telt hoe lang zinnen en woorden zijn. De formule van Flesch-Douma maakt er een score van.',
    'taal',
  ),
  tool('taal', 'cspell', 'Zoekt elk woord van de site op in een woordenboek.'),
  eigen('Zoekkwaliteit', 'Stelt vragen waarvan de goede antwoorden vooraf zijn gekozen.', 'zoeken'),
];

function tool(soort: Uitslag['soort'], naam: string, wat: string): Verwacht {
  return { naam, soort, wat, vanAnderen: true };
}

function eigen(naam: string, wat: string, soort: Uitslag['soort'] = 'toegankelijkheid'): Verwacht {
  return { naam, soort, wat, vanAnderen: false };
}
