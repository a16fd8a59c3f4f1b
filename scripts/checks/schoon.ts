import type { Fout, Site } from './site.ts';

const sporen: [naam: string, patroon: RegExp][] = [
  ['een waarde die geen tekst is', /\bundefined\b|\[object Object\]|\bNaN\b/],
  ['een e-mailadres', /[\w.+-]+@[\w-]+\.\w{2,}/],
  ['een telefoonnummer', /(?<![\d.,/-])(?:\+31|0)[\s-]?[1-9](?:[\s-]?\d){8}(?!\d)/],
  ['aan elkaar geplakte woorden', /[a-zé][.!?,;:][A-Z][a-zé]/],
];

/** Nothing comes from elsewhere, nothing is inline, and no text shows what readers should not see. */
export function checkSchoon({ pages }: Site): Fout[] {
  return pages.flatMap(({ href, root }) => {
    const fout = (melding: string): Fout => ({ href, melding });
    const bronnen = root
      .querySelectorAll('script[src], img[src], link[href], iframe[src], source[src]')
      .filter((el) => !['canonical'].includes(el.getAttribute('rel') ?? ''))
      .map((el) => el.getAttribute('src') ?? el.getAttribute('href') ?? '')
      .filter((adres) => /^(https?:)?\/\//.test(adres));
    const inline = root
      .querySelectorAll('[style], style, script:not([src])')
      .map((el) => el.tagName.toLowerCase());
    const handlers = root.querySelectorAll('[onclick], [onload], [onerror]').length;
    const tekst = root.querySelector('body')?.structuredText ?? '';
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
