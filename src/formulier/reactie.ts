import type { Inzendfout } from './inzending.ts';

/** The comment under an issue that cannot become a proposal yet; safe to post as Markdown. */
export function toReactie(fouten: Inzendfout[]): string {
  const een = fouten.length === 1;
  return [
    `Bedankt voor je bericht! Er ${een ? 'is nog één ding' : `zijn nog ${fouten.length} dingen`} om te verbeteren:`,
    '',
    ...fouten.map(({ vraag, melding, voorstel = '' }) => {
      const kop = vraag ? `**${escapeMarkdown(vraag)}:** ` : '';
      return `- ${kop}${escapeMarkdown(`${melding} ${voorstel}`.trim())}`;
    }),
    '',
    'Kies de drie puntjes rechtsboven bij je bericht, en dan **Edit**. Pas het aan en sla het op. Daarna kijkt de computer opnieuw. Kom je er niet uit? Zet het hieronder; de redactie helpt je.',
  ].join('\n');
}

/** Text of someone else as plain text in Markdown: no tags, no links, and nobody is called. */
export function escapeMarkdown(tekst: string): string {
  return tekst
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    .replace(/@/g, '@\u200b')
    .replace(/(https?):\/\//g, '$1:\u200b//');
}
