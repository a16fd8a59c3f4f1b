import type { Beeldbestand } from '#src/inhoud/beeld.ts';
import type { Bevinding } from '#src/inhoud/bevinding.ts';
import type { Entry } from '#src/inhoud/entry.ts';
import { findGelijkende } from '#src/inhoud/gelijkenis.ts';

/** Largest image, in bytes. */
export const MAX_BEELD = 400 * 1024;

type Regel = Pick<Bevinding, 'code' | 'melding' | 'voorstel'>;

/** Every image of an entry exists, and its words say what is on it. */
export function checkAfbeelding(entry: Entry, beelden: readonly Beeldbestand[]): Bevinding[] {
  if (!('afbeelding' in entry.data) || !entry.data.afbeelding) return [];
  const { bestand, alt } = entry.data.afbeelding;
  const fout = (veld: string, regel: Regel): Bevinding => ({
    bestand: entry.bestand,
    veld: `afbeelding.${veld}`,
    ernst: 'fout',
    ...regel,
  });
  const paden = beelden.map((b) => b.bestand.replace(/^public/, ''));
  const bevindingen: Bevinding[] = [];
  if (!paden.includes(bestand)) {
    const bedoeld = findGelijkende(bestand, paden);
    bevindingen.push(
      fout('bestand', {
        code: 'afbeelding-ontbreekt',
        melding: `Het beeld ${bestand} staat niet in de map public/media.`,
        voorstel: bedoeld ? `Bedoel je “${bedoeld}”?` : 'Voeg het beeld toe aan public/media.',
      }),
    );
  }
  if (isBestandsnaam(alt, bestand))
    bevindingen.push(
      fout('alt', {
        code: 'alt-bestandsnaam',
        melding: `“${alt}” is een bestandsnaam, geen beschrijving.`,
        voorstel: 'Schrijf in een zin wat er op het beeld te zien is.',
      }),
    );
  return bevindingen;
}

/** Every file with images is a real image, small enough, without the place where it was taken. */
export function checkBeelden(beelden: readonly Beeldbestand[]): Bevinding[] {
  return beelden.flatMap((beeld) => {
    const regel = checkBeeld(beeld);
    return regel ? [{ bestand: beeld.bestand, ernst: 'fout' as const, ...regel }] : [];
  });
}

function checkBeeld({ bestand, grootte, kop }: Beeldbestand): Regel | undefined {
  if (!/^public\/media\/[A-Za-z0-9][A-Za-z0-9_~-]*\.(webp|jpe?g|png)$/.test(bestand))
    return {
      code: 'beeld-naam',
      melding: 'Dit bestand kan niet in public/media.',
      voorstel: 'Zet er alleen webp, jpg of png neer, met kleine letters, cijfers en streepjes.',
    };
  if (grootte > MAX_BEELD)
    return {
      code: 'beeld-te-groot',
      melding: `Het beeld is ${Math.ceil(grootte / 1024)} kB; hooguit ${MAX_BEELD / 1024} kB kan.`,
      voorstel: 'Maak het kleiner: hooguit 1600 pixels breed, en bewaar het als WebP.',
    };
  const soort = bestand.replace(/^.*\./, '').replace('jpeg', 'jpg');
  if (kop?.soort !== soort)
    return {
      code: 'beeld-onleesbaar',
      melding: kop
        ? `Dit is geen ${soort}, maar een ${kop.soort} met een andere naam.`
        : `Dit is geen ${soort}-beeld.`,
      voorstel: 'Bewaar het beeld opnieuw, als WebP, JPG of PNG.',
    };
  if (!kop.plaats) return undefined;
  return {
    code: 'beeld-plaats',
    melding: 'In deze foto staat verborgen waar zij is gemaakt.',
    voorstel: 'Bewaar de foto opnieuw zonder locatie, bijvoorbeeld als WebP.',
  };
}

function isBestandsnaam(alt: string, bestand: string): boolean {
  const kern = (tekst: string) => tekst.toLowerCase().replace(/[^a-z0-9]/g, '');
  const naam = bestand.replace(/^.*\/|\.\w+$/g, '');
  return (
    /\.(?:webp|jpe?g|png|gif|heic|svg)$/i.test(alt) ||
    /^(?:img|dsc|dscn|pxl|foto|image|afbeelding|screenshot|schermafbeelding)[\W_]*\d*$/i.test(
      alt,
    ) ||
    (kern(alt) === kern(naam) && !alt.includes(' '))
  );
}
