import type { Catalogus, Vraag } from '#src/catalogus/model.ts';
import { hrefTip, hrefVraag, type Link, type Linkregel } from './href.ts';
import { firstZin, telwoord } from './kenmerken.ts';
import { toKnelpuntLink } from './knelpunt-view.ts';
import { createNoten, type Bronregel } from './noten.ts';
import { toVoorbeeld, type Voorbeeld } from './praktijk-voorbeeld.ts';
import type { Regel } from './regel.ts';
import { toSecties, type SectieView } from './tekst-html.ts';

/** Everything the page of a question shows, in the order in which it shows it. */
export type VraagView = {
  titel: string;
  antwoord: Regel;
  secties: SectieView[];
  praktijken: Voorbeeld[];
  knelpunten: Linkregel[];
  tips: Link[];
  bronnen: Bronregel[];
};

/** Makes the view of a question; sources are numbered in reading order. */
export function toVraagView(vraag: Vraag, catalogus: Catalogus): VraagView {
  const { opId } = catalogus;
  const noten = createNoten(catalogus.bronnen);
  const context = { catalogus, noten };
  return {
    titel: vraag.titel,
    antwoord: { tekst: vraag.antwoord, noten: noten.verwijs(vraag.bronnen) },
    secties: toSecties(vraag.tekst, context),
    praktijken: vraag.praktijken.flatMap(({ praktijk: id, ...punt }) => {
      const praktijk = opId.praktijken.get(id);
      return praktijk ? [toVoorbeeld(praktijk, punt, context)] : [];
    }),
    knelpunten: vraag.knelpunten.flatMap((id) => {
      const knelpunt = opId.knelpunten.get(id);
      return knelpunt ? [toKnelpuntLink(knelpunt, catalogus)] : [];
    }),
    tips: vraag.tips.flatMap((id) => {
      const tip = opId.tips.get(id);
      return tip ? [{ href: hrefTip(tip), tekst: tip.titel }] : [];
    }),
    bronnen: noten.lijst(),
  };
}

/** Questions as links. */
export function toVraagLinks(vragen: readonly Vraag[] = []): Link[] {
  return vragen.map(({ id, titel }) => ({ href: hrefVraag(id), tekst: titel }));
}

/** A question in a list: the start of its answer and how many practices it holds. */
export function toVraagLink({ id, titel, antwoord, praktijken }: Vraag): Linkregel {
  return {
    href: hrefVraag(id),
    tekst: titel,
    uitleg: firstZin(antwoord),
    aantal: telwoord(praktijken.length, 'praktijk', 'praktijken'),
  };
}
