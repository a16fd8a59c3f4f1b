/** First line of the one comment on a pull request; by this it is found again. */
export const REACTIEMERK = '<!-- met-andere-ogen: controle -->';

/** Longest report that goes into a comment; GitHub takes 65,536 characters. */
const MEESTE_TEKENS = 20_000;

/** What the check of a pull request came to. */
export type Uitslag = {
  soort: 'inhoud' | 'code';
  geslaagd: boolean;
  /** The report as the run left it: text of a contributor can be in it. */
  rapport?: string;
  /** True when the content was fine but the site could not be built. */
  bouwMislukt?: boolean;
};

/** Addresses the comment points at; all made by our own code. */
export type Adressen = { mijnVoorstellen: string; handleiding: string; voorbeeld?: string };

/** The whole comment: what to improve or that all is well, who looks when, and the preview. */
export function toReactie(uitslag: Uitslag, adressen: Adressen): string {
  return [REACTIEMERK, toKop(uitslag), toVervolg(uitslag, adressen), ''].join('\n\n');
}

/** Text of a contributor as plain text: no mentions, references, links, images or HTML work in it. */
export function maakVeilig(tekst: string): string {
  const los = '\u200b';
  const kort =
    tekst.length > MEESTE_TEKENS ? `${tekst.slice(0, MEESTE_TEKENS)}\n\n(ingekort)` : tekst;
  return kort
    .normalize('NFC')
    .replace(/[^\P{C}\n]/gu, '')
    .replaceAll('<!-- -->', los)
    .replace(/@(?=[\w-])/g, `@${los}`)
    .replace(/#(?=\d)/g, `#${los}`)
    .replace(/<(?=[\w!/?])/g, `<${los}`)
    .replace(/\](?=[([:])/g, `]${los}`)
    .replace(/:\/\//g, `:${los}//`)
    .replace(/\bwww\./gi, `www${los}.`);
}

function toKop({ soort, geslaagd, rapport, bouwMislukt }: Uitslag): string {
  if (soort === 'code')
    return geslaagd
      ? '### De tests slagen\n\nDit voorstel verandert meer dan alleen inhoud. Daarom kijkt ook iemand van de techniek mee.'
      : '### De tests slagen nog niet\n\nDit voorstel verandert meer dan alleen inhoud. In het verslag van de tests staat wat er misging.';
  const vastgelopen =
    '### De controle liep vast\n\nDat ligt waarschijnlijk niet aan jou. De redactie zoekt uit wat er misging.';
  if (bouwMislukt || (!geslaagd && !rapport?.trim())) return vastgelopen;
  return rapport?.trim()
    ? maakVeilig(rapport.trim())
    : '### Alles klopt\n\nJe voorstel is goed aangekomen. De computer vond geen fouten.';
}

function toVervolg({ soort, geslaagd, bouwMislukt }: Uitslag, adressen: Adressen): string {
  const { voorbeeld, mijnVoorstellen, handleiding } = adressen;
  const zelfVerbeteren = !geslaagd && !bouwMislukt && soort === 'inhoud';
  return [
    '**Hoe gaat het verder?**',
    '',
    ...(zelfVerbeteren
      ? [
          '- Verbeter de punten hierboven, op de plek waar je ook schreef. De computer kijkt daarna vanzelf opnieuw. Deze reactie verandert dan mee.',
          `- Kom je er niet uit? Zet het hieronder, dan helpt de redactie je. Of kijk in de [handleiding](${handleiding}).`,
        ]
      : [
          '- De redactie leest je voorstel. We streven ernaar om dat binnen drie werkdagen te doen.',
          '- Jij hoeft nu niets te doen. Na het samenvoegen staat het vanzelf op de site.',
        ]),
    ...(geslaagd && voorbeeld
      ? [
          `- Zo ziet het eruit: [bekijk het voorbeeld](${voorbeeld}). Het staat er na enkele minuten.`,
        ]
      : []),
    `- Al je voorstellen bij elkaar: [mijn voorstellen](${mijnVoorstellen}).`,
  ].join('\n');
}
