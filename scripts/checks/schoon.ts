import { parse, type HTMLElement } from 'node-html-parser';
import type { Fout, Site } from './site.ts';

const sporen: [naam: string, patroon: RegExp][] = [
  ['een waarde die geen tekst is', /\bundefined\b|\[object Object\]|\bNaN\b/],
  ['een e-mailadres', /[\w.+-]+@[\w-]+\.\w{2,}/],
  ['een telefoonnummer', /(?<![\d.,/-])(?:\+31|0)[\s-]?[1-9](?:[\s-]?\d){8}(?!\d)/],
  ['aan elkaar geplakte woorden', /[a-zé][.!?,;:][A-Z][a-zé]/],
];

/** Attributes whose address a browser fetches by itself. */
const haalt = ['src', 'srcset', 'poster', 'data', 'href', 'xlink:href'];

/** Nothing comes from elsewhere, nothing is inline, and no text shows what readers should not see. */
export function checkSchoon({ pages }: Site): Fout[] {
  return pages.flatMap(({ href, root }) => {
    const fout = (melding: string): Fout => ({ href, melding });
    const bronnen = root
      .querySelectorAll('[src], [srcset], [poster], object[data], link[href], use, image')
      .filter((el) => el.getAttribute('rel') !== 'canonical')
      .flatMap((el) => haalt.map((naam) => el.getAttribute(naam) ?? ''))
      .filter((adres) => /(?:^|[\s,])(?:https?:)?\/\//.test(adres));
    const inline = root
      .querySelectorAll('[style], style, script:not([src])')
      .map((el) => el.tagName.toLowerCase());
    const handlers = root
      .querySelectorAll('*')
      .filter((el) => Object.keys(el.attributes).some((naam) => /^on/i.test(naam))).length;
    const tekst = readTekst(root.querySelector('body'));
    return [
      ...bronnen.map((adres) => fout(`haalt iets van elders: ${adres}`)),
      ...inline.map((tag) => fout(`stijl of script in de pagina: ${tag}`)),
      ...(handlers ? [fout('een on-attribuut')] : []),
      ...sporen.flatMap(([naam, patroon]) => {
        const gevonden = patroon.exec(tekst);
        return gevonden ? [fout(`${naam}: “${gevonden[0]}”`)] : [];
      }),
    ];
  });
}

/** The text of a page in lines; cells of a table stand apart, as they do on the screen. */
function readTekst(body: HTMLElement | null): string {
  return parse(body?.outerHTML.replaceAll(/<\/t[dh]>/g, ' $&') ?? '').structuredText;
}
