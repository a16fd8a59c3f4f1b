import { parse } from 'node-html-parser';
import { stopwoorden } from '#src/zoek/stopwoorden.ts';
import { fold, toWoorden } from '#src/zoek/woord.ts';
import type { Page } from '../checks/site.ts';

/** A page as it stands in the list of all pages. */
export type Regel = { href: string; titel: string; soort: string; woorden: string };

const taal = new Intl.Collator('nl', { numeric: true });

/** All pages in the order of the alphabet, each with the words by which it is found. */
export function toRegels(pages: readonly Page[]): Regel[] {
  return pages
    .map(({ href, root }) => {
      const main = root.querySelector('main');
      const titel = (root.querySelector('title')?.text ?? '').replace(/ · Met Andere Ogen$/, '');
      const soort = main?.getAttribute('data-pagefind-meta')?.replace(/^soort:/, '') ?? 'Lijst';
      const tekst = [titel, soort, main?.structuredText ?? ''].join(' ');
      const woorden = [...new Set(toWoorden(tekst))].filter((w) => !stopwoorden.has(w)).sort();
      return { href, titel, soort, woorden: ` ${woorden.join(' ')}` };
    })
    .sort((a, b) => taal.compare(a.titel, b.titel) || (a.href < b.href ? -1 : 1));
}

/** The script that knows the words of each page. */
export function formatWoorden(regels: readonly Regel[]): string {
  return `window.woorden = ${JSON.stringify(regels.map((r) => r.woorden))};\n`;
}

/** The list as HTML: a field that a script shows, the letters, and per letter its pages. */
export function formatLijst(regels: readonly Regel[]): string {
  const perLetter = Map.groupBy(regels, ({ titel }) => toLetter(titel));
  const letters = [...perLetter.keys()];
  const naar = letters
    .map((l) => `<a class="knop stil" href="#letter-${l}">${l.toUpperCase()}</a>`)
    .join(' ');
  const secties = [...perLetter].map(
    ([l, lijst]) =>
      `<section aria-labelledby="letter-${l}"><h2 id="letter-${l}">${l.toUpperCase()}</h2><ul class="lijst">${lijst.map(formatRegel).join('')}</ul></section>`,
  );
  return `<h1>Alle pagina’s van A tot Z</h1>
<p class="lead">Dit is een kopie van de site, om te lezen zonder internet. Alle pagina’s staan in één lijst.</p>
<div data-zoek hidden><form class="zoekveld mt-6" role="search"><input name="q" type="search" aria-label="Zoek in alle pagina’s" placeholder="Een aanpak, plaats of vraag" autocomplete="off"></form></div>
<p class="zoekstatus" role="status" data-zoek-status></p>
<nav aria-label="Letters"><p>${naar}</p></nav>
<div class="tekst mt-10" data-lijst>${secties.join('')}</div>`;
}

/** Puts other content in the frame of a page of the site. */
export function fillPagina(html: string, titel: string, inhoud: string): string {
  const root = parse(html);
  root.querySelector('title')?.set_content(`${titel} · Met Andere Ogen`);
  root.querySelector('link[rel=canonical]')?.remove();
  root.querySelector('meta[name=description]')?.setAttribute('content', titel);
  root.querySelector('.kruimels [aria-current]')?.set_content(titel);
  root.querySelector('main > .pb-16')?.set_content(inhoud);
  return root.toString();
}

/** Adds scripts that run in a folder: no modules, in this order, after the page was read. */
export function addScripts(html: string, ...namen: string[]): string {
  const scripts = namen.map((naam) => `<script defer src="${naam}"></script>`);
  return html.replace('</head>', `${scripts.join('')}</head>`);
}

function formatRegel({ href, titel, soort }: Regel): string {
  return `<li><a href="${href}">${escapeHtml(titel)}</a> <small>· ${soort}</small></li>`;
}

function escapeHtml(tekst: string): string {
  return tekst.replace(/[&<>]/g, (t) => `&#${t.charCodeAt(0)};`);
}

function toLetter(titel: string): string {
  const letter = /[a-z0-9]/.exec(fold(titel))?.[0] ?? '0';
  return /\d/.test(letter) ? '0-9' : letter;
}
