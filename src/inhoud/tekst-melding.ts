import type { Bevinding, Positie } from './bevinding.ts';

type Uitleg = { melding: string; voorstel: string };

/** Translates what the parser of texts throws, with the place and the likely fix. */
export function translateTekstfout(bestand: string, bron: string, fout: unknown): Bevinding {
  const ruw = fout instanceof Error ? fout.message : '';
  const plek = /^(\d+):(\d+):/.exec(ruw);
  const vanaf = { regel: Number(plek?.[1] ?? 1), kolom: Number(plek?.[2] ?? 1) };
  const open = /closing tag for `<([^`>]*)>`/.exec(ruw)?.[1];
  const sluit = /closing tag `<\/([^`>]*)>`/.exec(ruw)?.[1];
  const basis = { bestand, code: 'opmaak', ernst: 'fout' as const };
  if (open !== undefined)
    return {
      ...basis,
      ...vanaf,
      melding: `Het onderdeel <${open}> wordt geopend maar niet gesloten.`,
      voorstel: `Sluit het af met </${open}>, of met /> als er geen tekst in staat.`,
    };
  if (sluit !== undefined)
    return {
      ...basis,
      ...vanaf,
      melding: `Hier sluit </${sluit}> iets wat niet open staat.`,
      voorstel: 'Haal het weg, of zet het onderdeel ervoor.',
    };
  const haak = findHaak(bron, vanaf);
  return { ...basis, ...(haak?.positie ?? vanaf), ...explainHaak(haak?.rest ?? '') };
}

/** The first `<` from a place on that does not start a tag. */
function findHaak(bron: string, { regel, kolom }: Positie) {
  const regels = bron.split('\n');
  for (let i = regel - 1; i < regels.length; i++) {
    const tekst = regels[i] ?? '';
    const vanaf = i === regel - 1 ? kolom - 1 : 0;
    const plek = tekst.slice(vanaf).search(/<(?!\/?[A-Za-z][\w.]*(?:[\s/>]|$))/);
    if (plek >= 0)
      return {
        positie: { regel: i + 1, kolom: vanaf + plek + 1 },
        rest: tekst.slice(vanaf + plek, vanaf + plek + 120),
      };
  }
  return undefined;
}

function explainHaak(rest: string): Uitleg {
  const adres = /^<(https?:\/\/[^\s>]+)>/.exec(rest)?.[1];
  if (adres)
    return {
      melding: 'Een adres tussen < en > kan niet in dit soort bestand.',
      voorstel: `Schrijf [de naam van de pagina](${adres}).`,
    };
  if (rest.startsWith('<!--'))
    return {
      melding: 'Een opmerking met <!-- kan niet in dit soort bestand.',
      voorstel: 'Haal de opmerking weg.',
    };
  return {
    melding: 'Hier staat het teken < of een onderdeel dat niet goed is geschreven.',
    voorstel: 'Schrijf “minder dan” of \\<. Een onderdeel schrijf je zo: <Bron id="S1"/>.',
  };
}
