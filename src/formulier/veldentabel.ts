import type { Collectie } from '#src/schemas/velden.ts';
import { soorten, collectiesOpVolgorde } from './soorten.ts';
import { toUitleg } from './uitleg.ts';
import { toVelden, type Veld } from './veld.ts';

/** The folders of `content/` as a Markdown table. */
export function toMappentabel(): string {
  return toTabel(
    ['map', 'wat staat erin?', 'bestand', 'sjabloon'],
    collectiesOpVolgorde().map((collectie) => {
      const { uitleg, extensie, enkelvoud } = soorten[collectie];
      const sjabloon = `_sjablonen/${enkelvoud}.${extensie}`;
      return [`\`${collectie}/\``, uitleg, `\`.${extensie}\``, `[${enkelvoud}](${sjabloon})`];
    }),
  );
}

/** All fields of a collection as a Markdown table, with those inside blocks and lists. */
export function toVeldentabel(collectie: Collectie): string {
  return toTabel(['veld', 'wat vul je in?', 'moet het?'], toRijen(toVelden(collectie)));
}

function toRijen(velden: Veld[], ervoor = '', verplicht = true): string[][] {
  return velden.flatMap((veld) => {
    const naam = `${ervoor}${veld.naam}`;
    const moet = veld.verplicht ? (verplicht ? 'ja' : 'ja, als je dit blok gebruikt') : 'nee';
    const binnen = veld.velden ?? veld.element?.velden ?? [];
    return [
      [`\`${naam}\``, toUitleg(veld).join(' '), moet],
      ...toRijen(binnen, `${naam} › `, verplicht && veld.verplicht),
    ];
  });
}

/** A Markdown table; a bar or a bracket in a cell stays text. */
export function toTabel(kop: string[], rijen: string[][]): string {
  const regel = (cellen: string[]) => `| ${cellen.join(' | ')} |`;
  return [
    regel(kop),
    regel(kop.map(() => '---')),
    ...rijen.map((cellen) => regel(cellen.map((cel) => cel.replace(/\|/g, '\\|')))),
  ].join('\n');
}
