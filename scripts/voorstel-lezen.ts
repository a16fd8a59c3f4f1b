/** What the reading job hands over, checked again before anything is written. */
type Voorstel = {
  titel: string;
  bestanden: { bestand: string; inhoud: string }[];
  nummer: number;
  soort: 'update' | 'praktijk';
  auteur: string;
  metApp: boolean;
};

const pad =
  /^content\/(updates\/[a-z0-9-]+\.md|praktijken\/[a-z0-9-]+\.mdx|bronnen\/S[0-9]+\.yaml)$/;

/** Reads a proposal; throws on anything that is not exactly one. */
export function readVoorstel(
  json: string,
  over: { nummer: string; soort: string; auteur: string; metApp: boolean },
): Voorstel {
  const { titel, bestanden } = JSON.parse(json) as Partial<Voorstel>;
  const goed =
    typeof titel === 'string' &&
    Array.isArray(bestanden) &&
    bestanden.length > 0 &&
    bestanden.length < 3 &&
    bestanden.every((b) => pad.test(b.bestand) && b.inhoud.length < 200_000) &&
    /^\d{1,9}$/.test(over.nummer) &&
    /^[A-Za-z0-9-]{1,39}(\[bot\])?$/.test(over.auteur);
  if (!goed || (over.soort !== 'update' && over.soort !== 'praktijk'))
    throw new Error('Dit is geen voorstel.');
  return { titel, bestanden, ...over, soort: over.soort, nummer: Number(over.nummer) };
}

const nakijken: Record<Voorstel['soort'], string[]> = {
  update: [
    'Klopt het, en is duidelijk wie het meldt?',
    'Staan er geen namen van kinderen, ouders of andere privépersonen in?',
  ],
  praktijk: [
    'Lees de bron. Staat daarin wat hier staat? Pas dan klopt de datum bij `nagekeken`.',
    'Noemt een bron van Met Andere Ogen zelf de praktijk? Zet `programmapraktijk` dan op ja, met die bron.',
    'Vul aan wat bekend is: wie betaalt, wat het oplevert, waar het vastloopt. Haal dan de zin bij `onzekerheden` weg.',
    'Staan er geen namen van kinderen, ouders of andere privépersonen in?',
  ],
};

const zonderApp =
  'De controle start hier niet vanzelf, omdat GitHub dit voorstel zelf heeft gemaakt. Kies onderaan **Approve workflows to run**. Staat die knop er niet? Kies dan **Close pull request** en daarna **Reopen pull request**.';

/** Branch, title and text of the pull request for a proposal. */
export function toVerzoek({ titel, nummer, soort, auteur, metApp }: Voorstel) {
  return {
    tak: `formulier/${nummer}`,
    titel: `${soort === 'update' ? 'Update' : 'Praktijk'}: ${titel}`.slice(0, 200),
    tekst: [
      `Ingestuurd door @${auteur} met het formulier in #${nummer}.`,
      ['Kijk na voor je samenvoegt:', '', ...nakijken[soort].map((vraag) => `- ${vraag}`)].join(
        '\n',
      ),
      ...(metApp ? [] : [zonderApp]),
      `Closes #${nummer}`,
    ].join('\n\n'),
  };
}
