/**
 * Keeps what a reader opens, after the reader asked for it on `/offline/`. Built to `/sw.js`; the build
 * puts its own version in the name of the cache, so that a version never shows files of another.
 */
import { findOpslagen, findPaginas, NIET_BEWAARD, SCHAKELAAR, VOORVOEGSEL } from './opslag.ts';

type Gebeurtenis = Event & { waitUntil: (belofte: Promise<unknown>) => void };
type Vraag = Gebeurtenis & {
  request: Request;
  respondWith: (antwoord: Promise<Response>) => void;
};
declare const self: {
  addEventListener: ((naam: 'install' | 'activate', doe: (g: Gebeurtenis) => void) => void) &
    ((naam: 'fetch', doe: (vraag: Vraag) => void) => void);
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
};

const OPSLAG = `${VOORVOEGSEL}__VERSIE__`;

self.addEventListener('install', (gebeurtenis) => gebeurtenis.waitUntil(install()));
self.addEventListener('activate', (gebeurtenis) => gebeurtenis.waitUntil(activate()));
self.addEventListener('fetch', (vraag) => {
  const { request } = vraag;
  const { origin, pathname } = new URL(request.url);
  const vanOns = origin === location.origin && !pathname.startsWith('/redactie/');
  if (request.method !== 'GET' || !vanOns || request.headers.has('range')) return;
  vraag.respondWith(isVast(pathname) ? answerVast(vraag, pathname) : answer(vraag, pathname));
});

/** Fills the cache of this version; what cannot be had whole is not kept, and the version before stays. */
async function install(): Promise<void> {
  try {
    await fill();
  } catch (fout) {
    await caches.delete(OPSLAG);
    throw fout;
  }
  await self.skipWaiting();
}

/** Takes the pages of the version before along, as they are now. */
async function fill(): Promise<void> {
  const eerder = await Promise.all((await findOpslagen()).map(findPaginas));
  await caches.open(OPSLAG);
  for (const pad of [NIET_BEWAARD, SCHAKELAAR]) {
    const antwoord = await fetchNieuw(pad);
    if (!antwoord.ok) throw new Error(`${pad}: ${antwoord.status}`);
    await keep(pad, antwoord);
  }
  for (const pad of new Set(eerder.flat())) {
    const antwoord = await fetchNieuw(pad);
    // A page that went away is no longer kept.
    if (antwoord.ok) await keep(pad, antwoord);
  }
}

async function activate(): Promise<void> {
  const oud = (await findOpslagen()).filter((naam) => naam !== OPSLAG);
  await Promise.all(oud.map((naam) => caches.delete(naam)));
  await self.clients.claim();
}

/** A file whose name changes with its content. */
function isVast(pad: string): boolean {
  return pad.startsWith('/_astro/') || /^\/pagefind\/.*\.pf_\w+$/.test(pad);
}

async function answerVast(vraag: Vraag, pad: string): Promise<Response> {
  return (await caches.match(pad)) ?? fetchEnBewaar(vraag, pad);
}

/** From the network when there is one; otherwise what was kept, or the page that says it was not. */
async function answer(vraag: Vraag, pad: string): Promise<Response> {
  try {
    return await fetchEnBewaar(vraag, pad);
  } catch {
    const bewaard = await caches.match(pad);
    if (bewaard || vraag.request.mode !== 'navigate') return bewaard ?? Response.error();
    const uitleg = await caches.match(NIET_BEWAARD);
    if (!uitleg) return Response.error();
    return new Response(uitleg.body, { status: 503, headers: uitleg.headers });
  }
}

async function fetchEnBewaar(vraag: Vraag, pad: string): Promise<Response> {
  const antwoord = await fetch(vraag.request);
  if (antwoord.status === 200 && antwoord.type === 'basic' && !antwoord.redirected)
    vraag.waitUntil(keep(pad, antwoord.clone()).catch(() => undefined));
  return antwoord;
}

/** Keeps a file under its address without question, so that what was searched for is not kept; of a page also what it needs. */
async function keep(pad: string, antwoord: Response): Promise<void> {
  // When the reader turned it off meanwhile, there is no cache and nothing may be kept.
  if (!(await caches.has(OPSLAG))) return;
  const opslag = await caches.open(OPSLAG);
  const tekst = /html|javascript/.test(antwoord.headers.get('content-type') ?? '')
    ? await antwoord.clone().text()
    : '';
  await opslag.put(pad, antwoord);
  for (const nodig of findNodig(pad, tekst))
    if (!(await opslag.match(nodig))) {
      const bestand = await fetchNieuw(nodig);
      if (bestand.ok) await keep(nodig, bestand);
    }
}

/** Styles, scripts, letters and images a page names, and the scripts a script names. */
function findNodig(pad: string, tekst: string): string[] {
  const patroon = pad.startsWith('/_astro/')
    ? /["'](\.\/[\w.-]+\.js)["']/g
    : /(?:href|src)="(\/[^"/][^"]*\.(?:css|js|woff2|svg|webp|png|jpe?g))"/g;
  const adressen = [...tekst.matchAll(patroon)].map(
    ([, naam = '']) => new URL(naam, new URL(pad, location.origin)).pathname,
  );
  return pad.startsWith('/pagefind/') ? [] : [...new Set(adressen)];
}

/** Asks the server whether a file changed, so that no older copy of the browser is kept. */
function fetchNieuw(pad: string): Promise<Response> {
  return fetch(pad, { cache: isVast(pad) ? 'default' : 'no-cache' });
}
