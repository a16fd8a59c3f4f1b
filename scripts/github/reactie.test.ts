import { describe, expect, test } from 'vitest';
import { maakVeilig, REACTIEMERK, toReactie } from './reactie.ts';

const adressen = {
  mijnVoorstellen: 'https://github.com/org/site/pulls?q=is%3Apr+author%3A%40me',
  handleiding: 'https://github.com/org/site/blob/HEAD/content/README.md',
  voorbeeld: 'https://12.voorbeeld.example/',
};

describe('the comment on a pull request', () => {
  test.each([
    [
      { soort: 'inhoud', geslaagd: true },
      ['### Alles klopt', 'drie werkdagen', 'bekijk het voorbeeld'],
    ],
    [
      { soort: 'inhoud', geslaagd: true, rapport: '### Alles klopt\n\n1 advies.' },
      ['1 advies.', 'Jij hoeft nu niets te doen'],
    ],
    [
      { soort: 'inhoud', geslaagd: false, rapport: '### Er is 1 ding om te verbeteren' },
      ['### Er is 1 ding om te verbeteren', 'Verbeter de punten hierboven', '[handleiding]('],
    ],
    [{ soort: 'inhoud', geslaagd: false }, ['### De controle liep vast', 'niet aan jou']],
    [
      { soort: 'inhoud', geslaagd: false, rapport: '### Alles klopt', bouwMislukt: true },
      ['### De controle liep vast'],
    ],
    [{ soort: 'code', geslaagd: true }, ['### De tests slagen', 'iemand van de techniek']],
    [{ soort: 'code', geslaagd: false }, ['### De tests slagen nog niet']],
  ] as const)('%j says what matters', (uitslag, zinnen) => {
    const tekst = toReactie(uitslag, adressen);
    expect(tekst.startsWith(REACTIEMERK)).toBe(true);
    for (const zin of [...zinnen, 'Hoe gaat het verder?', '[mijn voorstellen](https://github.com'])
      expect(tekst).toContain(zin);
  });

  test('promises no preview of a pull request that failed, or where none is made', () => {
    const { mijnVoorstellen, handleiding } = adressen;
    const zonder = { mijnVoorstellen, handleiding };
    expect(toReactie({ soort: 'inhoud', geslaagd: false }, adressen)).not.toContain('voorbeeld');
    expect(toReactie({ soort: 'inhoud', geslaagd: true }, zonder)).not.toContain('voorbeeld');
  });

  test('a run that could not build does not claim that all is well', () => {
    const tekst = toReactie(
      { soort: 'inhoud', geslaagd: false, rapport: '### Alles klopt', bouwMislukt: true },
      adressen,
    );
    expect(tekst).not.toContain('Alles klopt');
  });
});

describe('text of a contributor', () => {
  test.each([
    ['a mention', 'Hallo @redactie', /@redactie/],
    ['a reference', 'Fixes #12', /#12/],
    ['HTML', '<img src=x onerror=y>', /<img/],
    ['a comment that looks like our mark', REACTIEMERK, /<!--/],
    ['a link', '[klik](https://kwaad.example)', /\]\(|https:\/\//],
    ['an image', '![x](https://kwaad.example/pixel.png)', /\]\(/],
    ['a reference link', '[x][y]\n\n[y]: //kwaad.example', /\]\[|\]:/],
    ['a bare address', 'www.kwaad.example', /www\./],
    ['text that runs backwards', 'a\u202egpj.exe', /\u202e/],
    ['control characters', 'a\u0007\u001b[31mb', /[\u0007\u001b]/],
  ])('%s does not work in a comment', (_, tekst, werkt) => {
    expect(tekst).toMatch(werkt);
    expect(maakVeilig(tekst)).not.toMatch(werkt);
  });

  test('reads as it was written', () => {
    const zonder = (tekst: string) => maakVeilig(tekst).replaceAll('\u200b', '');
    const tekst =
      '### Er zijn 2 dingen\n\n- regel 4: "utrecth" staat niet in `content/regios`.\n- é < 500 euro & {niet} meer, [S1] en 50 % | x';
    expect(zonder(tekst)).toBe(tekst);
  });

  test('that the report itself broke with empty comments stays readable', () => {
    expect(maakVeilig('mail @<!-- -->iemand via https<!-- -->://x.example')).toBe(
      'mail @\u200biemand via https\u200b:\u200b//x.example',
    );
  });

  test('is cut where GitHub would refuse it', () => {
    expect(maakVeilig('x'.repeat(100_000)).length).toBeLessThan(25_000);
  });
});
