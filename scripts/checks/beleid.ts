import type { Fout, Site } from './site.ts';

/** Every page carries its policy before anything the policy is about, and no address runs script. */
export function checkBeleid({ pages }: Site, beleidVan: (href: string) => string): Fout[] {
  return pages.flatMap(({ href, root }) => {
    const fout = (melding: string): Fout => ({ href, melding });
    const metas = root.querySelectorAll('meta[http-equiv=Content-Security-Policy]');
    const eerste = root.querySelector('head')?.querySelector(':scope > :not([charset])');
    const adressen = root
      .querySelectorAll('[href], [src], [action], [formaction]')
      .flatMap((el) => Object.values(el.attributes))
      .filter((waarde) => /^\s*(?:javascript|data|vbscript):/i.test(waarde));
    return [
      ...(metas[0]?.getAttribute('content') === beleidVan(href) ? [] : [fout('ander beleid')]),
      ...(metas.length === 1 ? [] : [fout(`${metas.length} keer een beleid`)]),
      ...(metas[0] && metas[0] === eerste ? [] : [fout('het beleid staat niet vooraan')]),
      ...adressen.map((adres) => fout(`adres dat iets uitvoert: ${adres}`)),
      ...root.querySelectorAll('[srcdoc], base').map((el) => fout(`verboden: ${el.tagName}`)),
    ];
  });
}
