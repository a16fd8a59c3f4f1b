import { soorten } from './soorten.ts';
import type { Veld } from './veld.ts';

/** What to fill in, in short sentences: the explanation, then limits, choices and form. */
export function toUitleg(veld: Veld): string[] {
  return [veld.uitleg, ...toGrenzen(veld)].filter(Boolean);
}

/** Limits, choices and form of a field, as sentences. */
function toGrenzen(veld: Veld): string[] {
  const kern = veld.element ?? veld;
  return [
    veld.soort === 'lijst' ? toAantal(veld) : '',
    toOmvang(kern, veld.soort === 'lijst' ? 'Elk hooguit' : 'Hooguit'),
    kern.opties ? `Kies uit: ${kern.opties.join(', ')}.` : '',
    kern.relatie ? toVerwijzing(kern.relatie) : '',
  ].filter(Boolean);
}

/** An example of a value, as it stands in a file; undefined where choices or words speak for themselves. */
export function toVoorbeeld(veld: Veld): string | undefined {
  switch (veld.soort) {
    case 'dag':
      return '2026-11-22';
    case 'datum':
      return '2018-03';
    case 'webadres':
      return 'https://www.voorbeeld.nl/bericht';
    case 'afbeelding':
      return '/media/naam-van-de-foto.webp';
    case 'relatie':
      return veld.relatie && soorten[veld.relatie].voorbeeld;
    case 'lijst': {
      const een = veld.element && toVoorbeeld(veld.element);
      return een && `[${een}]`;
    }
    default:
      return undefined;
  }
}

function toAantal({ min = 0, max, verplicht }: Veld): string {
  if (min === 0 && max === undefined) return verplicht ? 'Een lijst; leeg is [].' : 'Een lijst.';
  if (min === 0) return `Een lijst van hooguit ${max}.`;
  if (max === undefined) return `Een lijst van ${min === 1 ? 'één' : min} of meer.`;
  return `Een lijst van ${min} tot en met ${max}.`;
}

function toOmvang({ soort, min, max }: Veld, hooguit: string): string {
  if (soort === 'getal') return `Een getal van ${min} tot en met ${max}.`;
  if (max === undefined || !['regel', 'alinea'].includes(soort)) return '';
  return min && min > 1 ? `${min} tot en met ${max} tekens.` : `${hooguit} ${max} tekens.`;
}

function toVerwijzing(relatie: keyof typeof soorten): string {
  return relatie === 'bronnen'
    ? 'Een nummer uit bronnen/.'
    : `Een bestandsnaam uit ${relatie}/, zonder .${soorten[relatie].extensie}.`;
}
