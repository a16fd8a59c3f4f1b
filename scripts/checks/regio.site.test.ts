import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readSite } from './site.ts';

const { pages, files } = readSite('dist');
const regios = pages.filter(({ href }) => /^\/regios\/[^/]+\/$/.test(href));

test.each(regios)('$href offers its own feed, with exactly the updates it shows', (page) => {
  const feed = `${page.href}rss.xml`;
  expect(page.root.querySelectorAll(`link[rel=alternate][href="${feed}"]`)).toHaveLength(1);
  expect(page.root.querySelector(`.feiten a[href="${feed}"]`)?.text).toMatch(/^Volg deze regio/);
  const gemeld = parse(readFileSync(`dist${feed}`, 'utf8'))
    .querySelectorAll('guid')
    .map((guid) => new URL(guid.text).pathname);
  const getoond = page.root.querySelectorAll('.updates a').map((a) => a.getAttribute('href'));
  expect(gemeld).toEqual(getoond);
});

test.each(regios)(
  '$href leads to its list of work, which search does not find',
  ({ href, root }) => {
    const werkbord = pages.find((p) => p.href === `${href}werkbord/`);
    expect(root.querySelectorAll(`.feiten a[href="${href}werkbord/"]`)).toHaveLength(1);
    expect(werkbord?.root.querySelectorAll('[data-pagefind-body]')).toEqual([]);
    expect(werkbord?.root.querySelectorAll('main h2')).toHaveLength(5);
    expect(files).toContain(`${href}rss.xml`);
  },
);
