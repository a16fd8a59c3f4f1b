const maanden =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );

/** A date for readers, as precise as it is: `1 maart 2018`, `maart 2018`, `2018`, `datum onbekend`. */
export function formatDatum(datum: string): string {
  if (datum === 'onbekend') return 'datum onbekend';
  const [jaar, maand, dag] = datum.split('-').map(Number);
  return [dag, maand && maanden[maand - 1], jaar].filter(Boolean).join(' ');
}

/** A period for readers: `2016 – 2017`, `sinds 2018`, `tot 2017`; undefined when nothing is known. */
export function formatPeriode({ start, eind }: { start?: string; eind?: string }) {
  if (start && eind)
    return start === eind ? formatDatum(start) : `${formatDatum(start)} – ${formatDatum(eind)}`;
  if (start) return `Vanaf ${formatDatum(start)}`;
  return eind ? `Tot ${formatDatum(eind)}` : undefined;
}
