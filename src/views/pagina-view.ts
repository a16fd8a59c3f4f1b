import { verwijzingenInTekst } from '#src/catalogus/verwijzingen.ts';
import type { Catalogus } from '#src/catalogus/model.ts';
import { formatDatum } from './datum.ts';
import { hrefBegrip } from './href.ts';
import { createNoten, type Bronregel, type Noot } from './noten.ts';
import { toMomenten, type Moment, type Regel } from './regel.ts';

/** What a page about the site shows around its text, and what the components in it need. */
export type PaginaView = {
  titel: string;
  samenvatting: string;
  /** Whether search reads the text, or only title, summary and search words. */
  doorzoekbaar: boolean;
  /** Marks for the `<Bron>` components, in the order of the text; each is used once. */
  tekstnoten: Noot[];
  begrippen: Map<string, { href: string; term: string }>;
  tijdlijn: Moment[];
  onzekerheden: Regel[];
  /** When somebody last read the page, for machines and for readers. */
  nagekeken: { datum: string; dag: string };
  bronnen: Bronregel[];
};

/** Formal statements: long, in words of law and of tests that nobody asks this site about. */
const verklaringen = new Set(['toegankelijkheid']);

/** Makes the view of a page; an unknown id is an Error. */
export function toPaginaView(id: string, catalogus: Catalogus): PaginaView {
  const pagina = catalogus.opId.paginas.get(id);
  if (!pagina) throw new Error(`Pagina ${id} bestaat niet.`);
  const noten = createNoten(catalogus.bronnen);
  const verwijzingen = verwijzingenInTekst(pagina.tekst);
  return {
    titel: pagina.titel,
    samenvatting: pagina.samenvatting,
    doorzoekbaar: !verklaringen.has(id),
    tekstnoten: noten.verwijs(verwijzingen.filter((v) => v.relatie === 'bronnen').map((v) => v.id)),
    begrippen: new Map(
      catalogus.begrippen.map((b) => [b.id, { href: hrefBegrip(b.id), term: b.term }]),
    ),
    tijdlijn: toMomenten(pagina.tijdlijn, noten),
    onzekerheden: pagina.onzekerheden.map((o) => ({
      tekst: o.tekst,
      noten: noten.verwijs(o.bronnen),
    })),
    nagekeken: { datum: pagina.nagekeken, dag: formatDatum(pagina.nagekeken) },
    bronnen: noten.lijst(),
  };
}
