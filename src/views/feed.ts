import type { Update } from '#src/catalogus/model.ts';
import { hrefUpdate } from './href.ts';

/** What a feed is about. */
type Feedkop = { titel: string; omschrijving: string; updates: readonly Update[] };

/** An RSS feed as `@astrojs/rss` takes it, without the address of the site. */
export type Feed = {
  title: string;
  description: string;
  customData: string;
  items: { title: string; description: string; link: string; pubDate: Date }[];
};

/** Makes a feed of updates in their order; a date without a day counts as its first day. */
export function toFeed({ titel, omschrijving, updates }: Feedkop): Feed {
  return {
    title: titel,
    description: omschrijving,
    customData: '<language>nl-NL</language>',
    items: updates.map((update) => ({
      title: update.titel,
      description: update.bron.length
        ? update.samenvatting
        : `${update.samenvatting} (Dit is een bericht van de regio zelf.)`,
      link: hrefUpdate(update.id),
      pubDate: new Date(`${update.datum}-01-01`.slice(0, 10)),
    })),
  };
}
