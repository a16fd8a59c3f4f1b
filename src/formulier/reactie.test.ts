import { expect, test } from 'vitest';
import { escapeMarkdown, toReactie } from './reactie.ts';

test('the comment names every question with what is wrong and how to go on', () => {
  const tekst = toReactie([
    { vraag: 'Datum', melding: '"01-10-2026" klopt niet.', voorstel: 'Schrijf 2026-10-01.' },
    { melding: 'De tekst past niet.' },
  ]);
  expect(tekst).toContain('zijn nog 2 dingen');
  expect(tekst).toContain(
    '- **Datum:** "01-10-2026" klopt niet. Schrijf 2026-10-01.\n- De tekst past niet.\n',
  );
  expect(tekst).toContain('**Edit**');
});

test.each([
  ['@redactie', '@\u200bredactie'],
  ['<img src=x>', '\\<img src=x\\>'],
  ['[klik](https://x.example)', '\\[klik\\](https:\u200b//x.example)'],
  ['regel\n### kop', 'regel \\#\\#\\# kop'],
  ['`code` **vet**', '\\`code\\` \\*\\*vet\\*\\*'],
])('%j is shown, not done', (tekst, verwacht) => {
  expect(escapeMarkdown(tekst)).toBe(verwacht);
});
