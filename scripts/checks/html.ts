import { HtmlValidate } from 'html-validate/node';
import type { Page } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
});

/** How many rules html-validate holds against a page. */
export async function countRegels(): Promise<number> {
  const regels = (await validator.getConfigFor('index.html')).getRules();
  return [...regels.values()].filter(([ernst]) => Number(ernst) > 0).length;
}

/** What html-validate finds on each page, with its line. */
export async function checkHtml(pages: Page[]): Promise<string[]> {
  const fouten: string[] = [];
  for (const { href, html } of pages) {
    const rapport = await validator.validateString(html, href);
    for (const { messages } of rapport.results)
      fouten.push(...messages.map((m) => `${href}:${m.line} ${m.ruleId} ${m.message}`));
  }
  return fouten;
}
