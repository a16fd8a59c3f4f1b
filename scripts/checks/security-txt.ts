/** How long before it lapses a `security.txt` must be renewed. */
const speling = 60;

/** What RFC 9116 asks of a `security.txt`, seen on a day (`2026-11-22`); an empty list is good. */
export function checkSecurityTxt(tekst: string, vandaag: string, adres: string): string[] {
  const velden = tekst
    .split('\n')
    .filter((regel) => regel && !regel.startsWith('#'))
    .map((regel) => /^([A-Z][A-Za-z-]+): (\S.*)$/.exec(regel)?.slice(1) ?? ['', regel]);
  const waarden = (naam: string) => velden.filter(([n]) => n === naam).map(([, w = '']) => w);
  const [verval = ''] = waarden('Expires');
  const dagen = (Date.parse(verval) - Date.parse(`${vandaag}T00:00:00Z`)) / 86_400_000;
  const eisen: [boolean, string][] = [
    [velden.every(([naam]) => naam), 'een regel is geen veld'],
    [waarden('Contact').length > 0, 'Contact ontbreekt'],
    [waarden('Contact').every((w) => /^(?:https|mailto|tel):/.test(w)), 'Contact is geen adres'],
    [waarden('Policy').every((w) => w.startsWith('https://')), 'Policy is geen adres'],
    [waarden('Expires').length === 1, 'Expires hoort er één keer te staan'],
    [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(verval), 'Expires is geen tijdstip'],
    [dagen < 366, 'Expires ligt meer dan een jaar vooruit'],
    [dagen > speling, `verloopt over ${dagen} dagen: bouw de site opnieuw vanaf een nieuwe commit`],
    [waarden('Canonical').includes(adres), `Canonical noemt ${adres} niet`],
    [waarden('Preferred-Languages').length === 1, 'Preferred-Languages hoort er één keer te staan'],
  ];
  return eisen.filter(([klopt]) => !klopt).map(([, melding]) => melding);
}
