import type { Catalogus, Knelpunt } from '#src/catalogus/model.ts';
import { oplossingen } from '#src/schemas/knelpunt.ts';
import { hrefKnelpunt, hrefVraag, type Link, type Linkregel } from './href.ts';
import { telwoord } from './kenmerken.ts';
import { oplossingLabels } from './labels.ts';
import { createNoten, type Bronregel } from './noten.ts';
import { toVoorbeeld, type Voorbeeld } from './praktijk-voorbeeld.ts';
import type { Regel } from './regel.ts';
import { toSecties, type SectieView } from './tekst-html.ts';

/** Everything the page of an obstacle shows, in the order in which it shows it. */
export type KnelpuntView = {
  titel: string;
  kern: Regel;
  secties: SectieView[];
  praktijken: Voorbeeld[];
  vragen: Link[];
  bronnen: Bronregel[];
};

/** Makes the view of an obstacle; practices that solved it come first. */
export function toKnelpuntView(knelpunt: Knelpunt, catalogus: Catalogus): KnelpuntView {
  const { ervaringenMetKnelpunt, vragenBijKnelpunt } = catalogus.relaties;
  const noten = createNoten(catalogus.bronnen);
  const context = { catalogus, noten };
  const ervaringen = ervaringenMetKnelpunt.get(knelpunt.id) ?? [];
  return {
    titel: knelpunt.titel,
    kern: { tekst: knelpunt.kern, noten: noten.verwijs(knelpunt.bronnen) },
    secties: toSecties(knelpunt.tekst, context),
    praktijken: oplossingen.flatMap((oplossing) =>
      ervaringen
        .filter(({ opgelost }) => opgelost === oplossing)
        .map(({ praktijk, aanpak: hoe, bron }) => ({
          ...toVoorbeeld(praktijk, { hoe, bron }, context),
          stand: oplossingLabels[oplossing],
        })),
    ),
    vragen: (vragenBijKnelpunt.get(knelpunt.id) ?? []).map(({ id, titel }) => ({
      href: hrefVraag(id),
      tekst: titel,
    })),
    bronnen: noten.lijst(),
  };
}

/** An obstacle in a list: what it is, how many practices met it and how many solved it. */
export function toKnelpuntLink({ id, titel, kern }: Knelpunt, { relaties }: Catalogus): Linkregel {
  const ervaringen = relaties.ervaringenMetKnelpunt.get(id) ?? [];
  const opgelost = ervaringen.filter((e) => e.opgelost === 'ja').length;
  const stand = opgelost ? `${opgelost} keer opgelost` : 'nog geen volledige oplossing bekend';
  return {
    href: hrefKnelpunt(id),
    tekst: titel,
    uitleg: kern,
    aantal: `${telwoord(ervaringen.length, 'praktijk', 'praktijken')}, ${stand}`,
  };
}
