/** Images without a text that can stand in for them, and fields that a browser could fill in. Runs in the page. */
export function checkAlternatieven(): string[] {
  const fouten: string[] = [];
  const bestand = /\.(?:avif|gif|jpe?g|png|svg|webp)\b|^(?:img|image|dsc|screenshot)[-_ ]?\d*$/i;
  for (const el of document.querySelectorAll('img, svg, [role=img], input[type=image], area')) {
    const verborgen = el.closest('[aria-hidden=true]');
    const alt = el.getAttribute('alt') ?? el.getAttribute('aria-label');
    const stam = el.getAttribute('src')?.split('/').at(-1)?.split('.')[0];
    if (alt === null && !verborgen && el.getAttribute('role') !== 'group')
      fouten.push(`${mao.beschrijf(el)} has no alternative`);
    if (alt && (bestand.test(alt) || alt.toLowerCase() === stam?.toLowerCase()))
      fouten.push(`${alt} is the name of a file`);
  }
  for (const veld of document.querySelectorAll('input, textarea')) {
    const soort = veld.getAttribute('type') ?? 'text';
    if (/checkbox|radio|submit|button|hidden/.test(soort)) continue;
    if (!veld.hasAttribute('autocomplete'))
      fouten.push(`${mao.beschrijf(veld)} has no autocomplete`);
    const overLezer = /naam|mail|tel|adres|postcode|plaats|organisatie/i;
    const naam = `${veld.getAttribute('name')} ${veld.getAttribute('aria-label')}`;
    if (overLezer.test(naam) && veld.getAttribute('autocomplete') === 'off')
      fouten.push(`${mao.beschrijf(veld)} asks about the reader`);
  }
  return fouten;
}
