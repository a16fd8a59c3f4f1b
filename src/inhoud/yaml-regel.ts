/** A line as it was probably meant, and what was wrong with it. */
export type Regelvoorstel = { nieuw: string; waarom: string };

const inspringen = 'het inspringen klopt niet';

/** Lines an editor may have meant, the likeliest first. */
export function proposeRegels(regel: string, vorige: string): Regelvoorstel[] {
  const recht = regel.replace(/[\u00a0\u2007\u202f]/g, ' ').replace(/^[ \t]*\t/, '  ');
  const kaal = recht.trimStart();
  const kolom = /^\s*(?:- )?/.exec(vorige)?.[0].length ?? 0;
  const voorstellen: Regelvoorstel[] = [
    { nieuw: recht, waarom: 'er staat een tab of harde spatie waar gewone spaties horen' },
    {
      nieuw: recht.replace(/^(\s*(?:- )?[\w-]+):(?=[^\s:])/, '$1: '),
      waarom: 'na de dubbele punt ontbreekt een spatie',
    },
    {
      nieuw: recht.replace(/^(\s*)-(?=[^\s-])/, '$1- '),
      waarom: 'na het streepje ontbreekt een spatie',
    },
    {
      nieuw: recht.replace(/^(\s*(?:- )?[\w-]+)\s*$/, '$1:'),
      waarom: 'na de naam van het veld ontbreekt een dubbele punt',
    },
    { nieuw: ' '.repeat(kolom) + kaal, waarom: inspringen },
    ...closeHaak(recht),
    ...quoteWaarde(recht),
    { nieuw: kaal, waarom: inspringen },
    { nieuw: ' '.repeat(kolom + 2) + kaal, waarom: inspringen },
  ];
  return voorstellen.filter(({ nieuw }) => nieuw !== regel);
}

/** Whether a line opens a quote it does not close. */
export function opensQuote(regel: string): boolean {
  return /(?:^|[:-])\s+(?:"[^"]*|'[^']*)$/.test(regel);
}

function closeHaak(regel: string): Regelvoorstel[] {
  const open = /[[{](?=[^\]}]*$)/.exec(regel)?.[0];
  if (!open) return [];
  const dicht = open === '[' ? ']' : ' }';
  return [{ nieuw: regel.trimEnd() + dicht, waarom: `het haakje ${dicht.trim()} ontbreekt` }];
}

/** A value between the quotes it needs, without the ones that were opened or closed wrongly. */
function quoteWaarde(regel: string): Regelvoorstel[] {
  const delen = /^(\s*(?:- )?\s*(?:[\w-]+:|-)\s+)(\S.*)$/.exec(regel.trimEnd());
  if (!delen) return [];
  const [, begin = '', waarde = ''] = delen;
  const kern = waarde.replace(/^["']|["']$/g, '');
  const nieuw = /["\\]/.test(kern) ? `'${kern.replaceAll("'", '’')}'` : `"${kern}"`;
  const waarom = /^["']/.test(waarde)
    ? 'de aanhalingstekens kloppen niet'
    : /:\s/.test(waarde)
      ? 'er staat een dubbele punt in tekst zonder aanhalingstekens'
      : 'de tekst begint met een teken dat hier iets anders betekent';
  return [{ nieuw: begin + nieuw, waarom }];
}
