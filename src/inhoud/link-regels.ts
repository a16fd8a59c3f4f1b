import { toPlatteTekst, type Knoop } from './knoop.ts';
import type { Meld } from './kop-regels.ts';
import { findPersoonsgegevens } from './persoonsgegevens.ts';

const onzichtbaar =
  /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2028\u2029\ufeff\ufffd\\]/;

const nietszeggend =
  /^(?:(?:klik|druk|kijk|lees|zie|ga) (?:dan )?(?:hier|verder|meer|door)(?: .{0,20})?|hier|meer|meer info(?:rmatie)?|(?:via )?(?:deze|de) (?:link|pagina|website|site)|(?:web)?(?:link|pagina|site)|link|artikel|document|download|pdf|bron)$/;

/** A link goes to https or to a page of this site, and its words say where it leads. */
export function checkLink(knoop: Knoop, meld: Meld): void {
  const { url = '' } = knoop;
  const tekst = toPlatteTekst(knoop).trim();
  // An address typed as text becomes a link by itself; that it is personal data is told already.
  if (url === `mailto:${tekst}` && findPersoonsgegevens(tekst).length) return;
  const goed = /^(https:\/\/[^/]|\/(?!\/)|#)/.test(url) && !onzichtbaar.test(url);
  if (!goed) meld(knoop, 'link', `Deze link kan niet: “${url.slice(0, 60)}”.`, suggestLink(url));
  else if (!tekst)
    meld(
      knoop,
      'linktekst',
      'Deze link heeft geen woorden.',
      'Zet tussen [ ] waar de link heen gaat.',
    );
  else if (
    nietszeggend.test(
      tekst
        .toLowerCase()
        .replace(/[.!:>»→…]+$/u, '')
        .trim(),
    )
  )
    meld(
      knoop,
      'linktekst',
      `De linktekst “${tekst}” zegt niet waar je heen gaat.`,
      'Schrijf bijvoorbeeld [het onderzoek van de gemeente](…).',
    );
}

function suggestLink(url: string): string {
  const adres = /^http:\/\/(\S+)$/i.exec(url)?.[1];
  if (adres) return `Schrijf [de naam van de pagina](https://${adres.slice(0, 80)}).`;
  if (/^(mailto|tel):/i.test(url)) return 'Laat e-mailadressen en telefoonnummers weg.';
  if (/^[\w-]+\.[\w./-]+$/.test(url)) return `Bedoel je https://${url.slice(0, 80)}?`;
  return 'Gebruik een adres dat begint met https:// of met / voor een pagina op deze site.';
}
