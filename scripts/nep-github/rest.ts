import { readBoom } from './opslag.ts';
import { readBlob } from './graphql-velden.ts';
import {
  compare,
  mergeVoorstel,
  needVoorstelNummer,
  openVoorstel,
  readVerschil,
  type Verschil,
} from './voorstellen.ts';
import {
  moveTak,
  needSchrijven,
  needTak,
  needVoorstel,
  readTak,
  toRef,
  Weigering,
  type Gebruiker,
  type Voorstel,
  type Wereld,
} from './wereld.ts';

/** One request to the REST interface. */
export type RestVraag = {
  methode: string;
  pad: string;
  zoek: URLSearchParams;
  body: Record<string, unknown>;
  gebruiker: Gebruiker;
};

/** An answer: a status with JSON, or bytes. */
export type RestAntwoord = { status: number; json?: unknown; bytes?: Buffer };

type Route = (w: Wereld, vraag: RestVraag, ...delen: string[]) => unknown;

const R = '/repos/([^/]+)/[^/]+';
const PULL = '/repos/[^/]+/[^/]+/pulls';

const routes: [methode: string, patroon: string, route: Route][] = [
  ['GET', '/user', (w, { gebruiker }) => toPersoon(w, gebruiker)],
  ['GET', '/user/repository_invitations', () => []],
  ['GET', R, (w, { gebruiker }, wie = '') => toRepo(w, wie, gebruiker)],
  ['POST', `${R}/forks`, fork],
  ['POST', `${R}/merge-upstream`, syncFork],
  ['GET', `${R}/git/trees/(.+)`, readTree],
  ['GET', `${R}/git/blobs/(\\w+)`, (w, _, _wie, oid = '') => readBlob(w, oid)],
  ['POST', `${R}/git/refs`, createRef],
  ['DELETE', `${R}/git/refs/heads/(.+)`, deleteTak],
  ['GET', `${R}/compare/(.+)\\.\\.\\.(.+)`, compareTakken],
  ['POST', `${R}/pulls`, createPull],
  ['GET', `${PULL}/(\\d+)`, (w, _, nummer = '') => toPull(w, needVoorstelNummer(w, nummer))],
  ['PATCH', `${PULL}/(\\d+)`, patchPull],
  ['GET', `${PULL}/(\\d+)/files`, readPullFiles],
  ['PUT', `${PULL}/(\\d+)/merge`, mergePull],
];

/** Answers a REST request; undefined when this GitHub does not know the address. */
export async function answerRest(w: Wereld, vraag: RestVraag): Promise<RestAntwoord | undefined> {
  for (const [methode, patroon, route] of routes) {
    const gevonden = methode === vraag.methode && new RegExp(`^${patroon}$`).exec(vraag.pad);
    if (!gevonden) continue;
    const uitkomst = await route(w, vraag, ...gevonden.slice(1));
    if (Buffer.isBuffer(uitkomst)) return { status: 200, bytes: uitkomst };
    if (uitkomst === undefined) return { status: 204 };
    return { status: methode === 'POST' ? 201 : 200, json: uitkomst };
  }
  return undefined;
}

function toPersoon(w: Wereld, { id, login, naam, email }: Gebruiker): object {
  return {
    id,
    login,
    name: naam,
    email,
    html_url: `${w.origin}/${login}`,
    avatar_url: `${w.origin}/avatar.png`,
  };
}

function toRepo(w: Wereld, wie: string, gebruiker: Gebruiker): object {
  if (wie !== w.eigenaar && !w.forks.has(wie)) throw new Weigering(404, 'Not Found');
  const eigen = wie === w.eigenaar;
  return {
    name: w.naam,
    full_name: `${wie}/${w.naam}`,
    private: false,
    fork: !eigen,
    allow_forking: true,
    owner: { login: wie, type: eigen ? 'Organization' : 'User' },
    default_branch: 'main',
    permissions: { push: eigen ? gebruiker.schrijft : wie === gebruiker.login, pull: true },
    ...(eigen ? {} : { parent: toRepo(w, w.eigenaar, gebruiker) }),
  };
}

async function fork(w: Wereld, { gebruiker }: RestVraag): Promise<object> {
  w.forks.add(gebruiker.login);
  await moveTak(w, gebruiker.login, 'main', await needTak(w, w.eigenaar, 'main'));
  return toRepo(w, gebruiker.login, gebruiker);
}

async function syncFork(w: Wereld, { gebruiker }: RestVraag, wie = ''): Promise<object> {
  needSchrijven(w, wie, gebruiker);
  await moveTak(w, wie, 'main', await needTak(w, w.eigenaar, 'main'));
  return { merge_type: 'fast-forward' };
}

async function readTree(w: Wereld, _: RestVraag, wie = '', tak = ''): Promise<object> {
  const oid = (await readTak(w, wie, tak)) ?? tak;
  const bestanden = await readBoom(w.git, oid);
  const tree = bestanden.map((b) => ({ path: b.pad, type: 'blob', sha: b.oid, size: b.grootte }));
  return { sha: oid, tree, truncated: false };
}

async function createRef(w: Wereld, { body, gebruiker }: RestVraag, wie = ''): Promise<object> {
  needSchrijven(w, wie, gebruiker);
  const tak = String(body['ref']).replace('refs/heads/', '');
  needVoorstel(w, wie, tak);
  await moveTak(w, wie, tak, String(body['sha']));
  return { ref: body['ref'] };
}

async function deleteTak(w: Wereld, { gebruiker }: RestVraag, wie = '', tak = ''): Promise<void> {
  needSchrijven(w, wie, gebruiker);
  needVoorstel(w, wie, tak);
  await w.git(['update-ref', '-d', toRef(w, wie, tak)]);
}

async function compareTakken(
  w: Wereld,
  _: RestVraag,
  wie = '',
  van = '',
  naar = '',
): Promise<object> {
  const lees = (naam: string) => {
    const [eerste = '', tak] = naam.split(/:(.*)/s);
    return tak === undefined ? needTak(w, wie, eerste) : needTak(w, eerste, tak);
  };
  return { files: (await compare(w, await lees(van), await lees(naar))).map(toFile) };
}

async function createPull(w: Wereld, { body, gebruiker }: RestVraag): Promise<object> {
  const voorstel = await openVoorstel(w, gebruiker, {
    titel: String(body['title']),
    tekst: String(body['body']),
    kop: String(body['head']),
    concept: body['draft'] === true,
  });
  return toPull(w, voorstel);
}

function patchPull(w: Wereld, { body, gebruiker }: RestVraag, nummer = ''): object {
  const voorstel = needVoorstelNummer(w, nummer);
  if (voorstel.schrijver !== gebruiker) needSchrijven(w, w.eigenaar, gebruiker);
  if (body['state'] === 'closed') voorstel.stand = 'CLOSED';
  if (body['state'] === 'open') voorstel.stand = 'OPEN';
  return toPull(w, voorstel);
}

async function readPullFiles(w: Wereld, _: RestVraag, nummer = ''): Promise<object[]> {
  return (await readVerschil(w, needVoorstelNummer(w, nummer))).map(toFile);
}

async function mergePull(w: Wereld, { gebruiker }: RestVraag, nummer = ''): Promise<object> {
  return { sha: await mergeVoorstel(w, gebruiker, needVoorstelNummer(w, nummer)), merged: true };
}

function toPull(w: Wereld, v: Voorstel): object {
  return {
    node_id: `PR_${v.nummer}`,
    number: v.nummer,
    title: v.titel,
    body: v.tekst,
    state: v.stand === 'OPEN' ? 'open' : 'closed',
    draft: v.concept,
    html_url: `${w.origin}/${w.eigenaar}/${w.naam}/pull/${v.nummer}`,
    created_at: v.gemaakt,
    updated_at: v.gemaakt,
    user: { login: v.schrijver.login, id: v.schrijver.id },
  };
}

function toFile({ pad, oid, soort }: Verschil): object {
  const status = { ADDED: 'added', MODIFIED: 'modified', DELETED: 'removed' }[soort];
  return { filename: pad, sha: oid, status, patch: '' };
}
