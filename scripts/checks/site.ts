import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** One HTML page: its address (`/regios/almere/`), its source and its tree. */
export type Page = { href: string; html: string; root: HTMLElement };

/** A built site: its pages, and the addresses of all files. */
export type Site = { pages: Page[]; files: Set<string> };

/** Something wrong on a page. */
export type Fout = { href: string; melding: string };

/** A page from its source, for reading a site and for tests. */
export function toPage(href: string, html: string): Page {
  return { href, html, root: parse(html) };
}

/** True for a page search engines may not list: the 404 and pages for editors. */
export function isZonderIndex({ root }: Page): boolean {
  const robots = root.querySelector('meta[name=robots]')?.getAttribute('content') ?? '';
  return robots.includes('noindex');
}

/** Where a page of an address that moved goes to; undefined for every other page. */
export function findDoel({ root }: Page): string | undefined {
  const inhoud = root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content');
  return inhoud?.replace(/^0; url=/, '');
}

/** Reads a built site from a folder. */
export function readSite(map: string): Site {
  const files = readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => relative(map, join(f.parentPath, f.name)).replaceAll('\\', '/'))
    .sort();
  const pages = files
    .filter((f) => f.endsWith('.html') && !f.startsWith('pagefind/'))
    .map((f) => toPage(`/${f.replace(/index\.html$/, '')}`, readFileSync(join(map, f), 'utf8')));
  return { pages, files: new Set(files.map((f) => `/${f}`)) };
}
