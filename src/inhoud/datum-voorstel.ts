import { isDag } from '#src/schemas/velden.ts';

const maanden = 'jan feb maa apr mei jun jul aug sep okt nov dec'.split(' ');

/** The ISO date that was probably meant by a date as people write it; undefined when it is none. */
export function suggestDatum(tekst: string): string | undefined {
  const schoon = tekst.trim().toLowerCase();
  const omgekeerd = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(schoon);
  if (omgekeerd) return toIso(omgekeerd[3], omgekeerd[2], omgekeerd[1]);
  const los = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?(?:t[\d:.]+z?)?$/.exec(schoon);
  if (los) return toIso(los[1], los[2], los[3]);
  const woorden = /^(?:(\d{1,2}) )?([a-z]{3,9})\.? (\d{4})$/.exec(schoon);
  const naam = woorden?.[2]?.slice(0, 3).replace('mrt', 'maa') ?? '';
  const maand = maanden.indexOf(naam) + 1;
  return maand ? toIso(woorden?.[3], String(maand), woorden?.[1]) : undefined;
}

function toIso(jaar = '', maand = '', dag?: string): string | undefined {
  const delen = [jaar, maand.padStart(2, '0'), ...(dag ? [dag.padStart(2, '0')] : [])];
  const iso = delen.join('-');
  return isDag(dag ? iso : `${iso}-01`) ? iso : undefined;
}
