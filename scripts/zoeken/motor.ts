/** A search engine over the pages of the site: addresses for a question, best first. */
export type Motor = { naam: string; zoek: (vraag: string) => Promise<string[]> };
