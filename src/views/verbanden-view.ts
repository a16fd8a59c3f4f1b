import type { Catalogus } from '#src/catalogus/model.ts';
import { findVerbanden } from '#src/catalogus/verbanden.ts';
import { hrefPraktijk } from './href.ts';
import { toNetwerkbeeld, type Netwerkbeeld } from './netwerk-beeld.ts';
import { toVerbandenlijsten, type Verbandenlijst } from './verbanden-lijst.ts';
import { toOpvallend, type Opvallend } from './verbanden-opvallend.ts';

/** Something to light up in the picture: the codes of its nodes. */
type Keuze = { tekst: string; codes: string };

/** Everything the page with relations shows. */
export type VerbandenView = {
  opvallend: Opvallend[];
  beeld: Netwerkbeeld;
  keuzes: { groep: string; keuzes: Keuze[] }[];
  lijsten: Verbandenlijst[];
};

/** Makes the view of all relations between practices, tips and obstacles. */
export function toVerbandenView(catalogus: Catalogus, hoogstens?: number): VerbandenView {
  const verbanden = findVerbanden(catalogus);
  const beeld = toNetwerkbeeld(verbanden, catalogus, hoogstens);
  return {
    opvallend: toOpvallend(verbanden, catalogus),
    beeld,
    keuzes: toKeuzes(beeld, catalogus),
    lijsten: toVerbandenlijsten(verbanden, catalogus),
  };
}

/** What a reader can light up: a theme is all its practices, a tip or obstacle is itself. */
function toKeuzes({ kolommen }: Netwerkbeeld, { themas, relaties }: Catalogus) {
  const knopen = kolommen.flatMap((kolom) => kolom.knopen);
  const van = (soort: 'tip' | 'knelpunt') =>
    knopen
      .filter((k) => k.soort === soort && k.aantal > 0)
      .map(({ titel, code }) => ({ tekst: titel, codes: code }));
  const perThema = themas.map(({ id, titel }) => {
    const hrefs = relaties.praktijkenVanThema.get(id)?.map((p) => hrefPraktijk(p.id)) ?? [];
    const codes = knopen.filter((k) => hrefs.includes(k.href)).map((k) => k.code);
    return { tekst: titel, codes: codes.join(' ') };
  });
  return [
    { groep: 'Thema’s', keuzes: perThema.filter(({ codes }) => codes) },
    { groep: 'Tips', keuzes: van('tip') },
    { groep: 'Knelpunten', keuzes: van('knelpunt') },
  ];
}
