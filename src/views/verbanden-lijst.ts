import type { Catalogus, Knelpunt, Praktijk, Tip } from '#src/catalogus/model.ts';
import type { Oplossing, Verband } from '#src/catalogus/verbanden.ts';
import { oplossingen } from '#src/schemas/knelpunt.ts';
import { hrefPraktijk, type Link } from './href.ts';
import { beginKlein, opsomming, telwoord } from './kenmerken.ts';
import { toKnelpuntLink } from './knelpunt-view.ts';
import { oplossingLabels } from './labels.ts';
import { hrefDoel } from './netwerk-onderwerpen.ts';
import { toTipLink } from './tip-view.ts';

/** The other end of a relation: its kind, where that has to be said, and how far it came. */
type Blad = Link & { soort?: string; stand?: string };

/** An obstacle, a tip or a practice, with everything it is connected to. */
type Tak = Link & { uitleg: string; bladeren: Blad[] };

/** All relations, seen from one side. */
export type Verbandenlijst = { id: string; kop: string; takken: Tak[] };

/** The relations of one tip, obstacle or practice. */
type Van = (item: Knelpunt | Tip | Praktijk) => Verband[];

/** Makes the lists: the same relations from the obstacles, the tips and the practices. */
export function toVerbandenlijsten(verbanden: Verband[], catalogus: Catalogus): Verbandenlijst[] {
  const van: Van = (item) =>
    verbanden.filter(({ praktijk, doel }) => praktijk === item || doel === item);
  return [
    {
      id: 'per-knelpunt',
      kop: 'Per knelpunt: welke praktijken noemen het?',
      takken: toKnelpunttakken(catalogus, van),
    },
    {
      id: 'per-tip',
      kop: 'Per tip: welke praktijken laten die zien?',
      takken: toTiptakken(catalogus, van),
    },
    {
      id: 'per-praktijk',
      kop: 'Per praktijk: welke tips en knelpunten?',
      takken: toPraktijktakken(catalogus, van),
    },
  ];
}

function toKnelpunttakken(catalogus: Catalogus, van: Van): Tak[] {
  return catalogus.knelpunten.map((knelpunt) => {
    const { href, tekst, aantal } = toKnelpuntLink(knelpunt, catalogus);
    const bladeren = sortOplossing(van(knelpunt)).map(toPraktijkblad);
    return { href, tekst, uitleg: aantal, bladeren };
  });
}

function toTiptakken(catalogus: Catalogus, van: Van): Tak[] {
  return catalogus.tips.map((tip) => {
    const { href, nummer, tekst, voorbeelden } = toTipLink(tip, catalogus);
    const bladeren = van(tip).map(toPraktijkblad);
    return { href, tekst: `${nummer}. ${tekst}`, uitleg: voorbeelden, bladeren };
  });
}

function toPraktijktakken({ praktijken }: Catalogus, van: Van): Tak[] {
  return praktijken.map((praktijk) => ({
    href: hrefPraktijk(praktijk.id),
    tekst: praktijk.titel,
    uitleg: countDoelen(van(praktijk)),
    bladeren: van(praktijk).map(toDoelblad),
  }));
}

/** How many tips and obstacles: `3 tips en 1 knelpunt`. */
function countDoelen(verbanden: Verband[]): string {
  const aantal = (soort: Verband['soort']) => verbanden.filter((v) => v.soort === soort).length;
  const [tips, knelpunten] = [aantal('tip'), aantal('knelpunt')];
  const delen = [
    ...(tips ? [telwoord(tips, 'tip', 'tips')] : []),
    ...(knelpunten ? [telwoord(knelpunten, 'knelpunt', 'knelpunten')] : []),
  ];
  return delen.length ? opsomming(delen) : 'Nog geen tip of knelpunt';
}

function toPraktijkblad(verband: Verband): Blad {
  const { id, titel } = verband.praktijk;
  return { href: hrefPraktijk(id), tekst: titel, ...toStand(verband) };
}

function toDoelblad(verband: Verband): Blad {
  const soort = verband.soort === 'tip' ? `Tip ${verband.doel.nummer}` : 'Knelpunt';
  return { href: hrefDoel(verband), tekst: verband.doel.titel, soort, ...toStand(verband) };
}

function toStand(verband: Verband): Pick<Blad, 'stand'> {
  return verband.soort === 'tip' ? {} : { stand: beginKlein(oplossingLabels[verband.opgelost]) };
}

/** What was solved comes first. */
function sortOplossing(verbanden: Verband[]): Verband[] {
  return verbanden.toSorted((a, b) => rang(a) - rang(b));
}

function rang(verband: Verband): number {
  const volgorde: readonly Oplossing[] = oplossingen;
  return verband.soort === 'tip' ? 0 : volgorde.indexOf(verband.opgelost);
}
