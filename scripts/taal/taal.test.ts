import { describe, expect, test } from 'vitest';
import { toPage } from '../checks/site.ts';
import { findAfkortingen, readAfkortingen, toBegripAfkortingen } from './afkortingen.ts';
import { measureLeesniveau } from './leesniveau.ts';
import { countLettergrepen } from './lettergrepen.ts';
import { readAlleTekst, readZinnen } from './paginatekst.ts';
import { findOnbekendeWoorden, readWoordenlijst } from './spelling.ts';

const page = (main: string, kop = '') =>
  toPage('/', `<html><head>${kop}</head><body><main>${main}</main></body></html>`);

describe('syllables', () => {
  test.each([
    [1, 'school kind thuis team coach één jeugd nieuw steun bui qua'],
    [2, 'over via ouders regel niveau moeilijk vrije mooie meeuwen vóórdat buurtteams'],
    [3, 'regio overleg onderwijs leerlingen cliënten overal aparte museum ideeën IB’er'],
    [4, 'financieel sociale jeugdverpleging medewerkers'],
    [5, 'jeugdgezondheidszorg coöperatie geïnteresseerd initiatief evaluatie'],
    [6, 'samenwerkingsverband specialistische'],
    [7, 'inspiratieregio'],
  ])('%i in %s', (aantal, woorden) => {
    const anders = woorden
      .split(' ')
      .map((woord) => [woord, countLettergrepen(woord)])
      .filter(([, n]) => n !== aantal);
    expect(anders).toEqual([]);
  });

  test('an abbreviation is spelled out, and figures have none', () => {
    expect(['JGZ', 'OJA', 'JOA’s', '2021', '4-jarigen'].map(countLettergrepen)).toEqual([
      3, 3, 3, 0, 0,
    ]);
  });
});

describe('reading level', () => {
  test('is that of the formula', () => {
    const maat = measureLeesniveau(['De hond blaft hard.', 'De regio betaalt in 2021 mee.']);
    // Ten words in two sentences; twelve syllables in the nine words without figures.
    expect(maat).toMatchObject({ zinnen: 2, langste: 6, woordenPerZin: 5 });
    expect(maat.lettergrepenPerWoord).toBeCloseTo(12 / 9);
    expect(maat.score).toBeCloseTo(206.84 - (77 * 12) / 9 - 0.93 * 5);
  });

  test('drops with longer words and with longer sentences', () => {
    const makkelijk = measureLeesniveau(['Het kind gaat naar school.']);
    const langeWoorden = measureLeesniveau(['Het samenwerkingsverband publiceert een rapportage.']);
    const langeZin = measureLeesniveau(['Het kind gaat naar school en dan naar huis en naar bed.']);
    expect(langeWoorden.score).toBeLessThan(makkelijk.score);
    expect(langeZin.score).toBeLessThan(makkelijk.score);
  });
});

describe('the text of a page', () => {
  const bladzij = page(
    `<nav>Home.</nav><h1>Een kop.</h1>
     <p>Eerste zin. <a class="noot">[1]</a> Tweede <a href="/">zin</a>!</p>
     <ul><li>Gemeente Almere</li><li>een punt;</li><li><b aria-hidden="true">✓</b><span>Goed.<small>Ervaring.</small></span></li></ul>
     <p><span>Woord</span><span>ander</span></p>
     <section aria-labelledby="ook"><p>pasend, ondrewijs</p></section>
     <p lang="en">Hello there.</p>
     <section class="bronnen"><p>Titel van een ander.</p></section><code>content/x.mdx</code>`,
    '<title>De titel</title><meta name="description" content="Waar het over gaat">',
  );

  test('has sentences without headings, names, marks, labels and sources', () => {
    expect(readZinnen(bladzij)).toEqual([
      'Eerste zin.',
      'Tweede zin !',
      'een punt;',
      'Goed.',
      'Hello there.',
    ]);
  });

  test('as a whole has the head too, keeps neighbours apart, and leaves out what is not our Dutch', () => {
    const alles = readAlleTekst(bladzij);
    expect(alles).toEqual(expect.arrayContaining(['De titel', 'Waar het over gaat', 'Een kop.']));
    expect(alles).toContain('Woord ander');
    expect(alles.join()).not.toMatch(/pasend|Hello|mdx/);
  });
});

describe('spelling', () => {
  test('finds what is wrong and knows Dutch, also in compounds, and the words of the list', async () => {
    const onbekend = await findOnbekendeWoorden([
      'De jeugdhulpregio en het wijkteam helpen op een basischool.',
      'Youké werkt met de begeleidng van DynamoDB in almere en Almere.',
    ]);
    expect(onbekend.map((o) => o.woord)).toEqual(['basischool', 'begeleidng', 'DB', 'almere']);
  });

  test('the list is words, without its headings', () => {
    expect(readWoordenlijst('# Kop\n\nEén\nYouké # uitleg\n')).toEqual(['Eén', 'Youké']);
  });
});

describe('abbreviations', () => {
  const begrippen = new Set(['JGZ']);
  const vind = (html: string) => findAfkortingen(page(html), begrippen).map((a) => a.afkorting);

  test('are found unless they are a term, a name, or explained on the page', () => {
    expect(vind('<p>De JGZ en GO! Kinderopvang.</p>')).toEqual([]);
    expect(vind('<p>De XYZ helpt.</p><p>Ook QRS doet mee.</p>')).toEqual(['XYZ', 'QRS']);
    expect(vind('<p>De XYZ helpt.</p><p>De xyz-zorg (XYZ) is er.</p>')).toEqual([]);
    expect(vind('<p>De XYZ (zorg voor kinderen) helpt.</p>')).toEqual([]);
    expect(vind('<p>Je XYZ-adres (een nummer) staat erbij.</p>')).toEqual([]);
    expect(vind('<p>De XYZ (2019) helpt.</p>')).toEqual(['XYZ']);
    expect(vind('<p>Zorg.</p><section class="bronnen">XYZ</section>')).toEqual([]);
  });

  test('are two to five capitals that stand alone', () => {
    expect(readAfkortingen('De IB’er, PO-Raad, BSO+ en JOA’s; niet FoodValley of A4')).toEqual([
      'IB',
      'PO',
      'BSO',
      'JOA',
    ]);
  });

  test('of terms count however they are written', () => {
    const entry = (afkorting?: string) => ({ collectie: 'begrippen', data: { afkorting } });
    const entries = [entry('IB’er'), entry('bso'), entry(), { collectie: 'tips', data: {} }];
    expect([...toBegripAfkortingen(entries as never)]).toEqual(['IB', 'BSO']);
  });
});
