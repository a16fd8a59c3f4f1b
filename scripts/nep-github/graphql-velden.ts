import { readRegel } from './git.ts';
import { readBlobs, readCommit, readGeschiedenis } from './opslag.ts';
import { needVoorstelNummer, readVerschil } from './voorstellen.ts';
import { readTak, toRef, type Gebruiker, type Voorstel, type Wereld } from './wereld.ts';

/** What a query can ask about a repository. */
export function toRepository(w: Wereld, wie: string, gebruiker: Gebruiker): object {
  // A query asks for the same branch once per file.
  const takken = new Map<string, Promise<string | undefined>>();
  const readTakEens = (tak: string) => {
    const eerder = takken.get(tak) ?? readTak(w, wie, tak);
    takken.set(tak, eerder);
    return eerder;
  };
  return {
    __typename: 'Repository',
    id: `R_${wie}`,
    nameWithOwner: `${wie}/${w.naam}`,
    owner: { __typename: 'User', login: wie },
    defaultBranchRef: { __typename: 'Ref', name: 'main' },
    ref: async ({ qualifiedName }: { qualifiedName: string }) => {
      const tak = qualifiedName.replace('refs/heads/', '');
      const oid = await readTakEens(tak);
      return oid ? { __typename: 'Ref', name: tak, target: await toCommit(w, oid) } : null;
    },
    refs: ({ refPrefix }: { refPrefix: string }) => toRefs(w, wie, refPrefix),
    object: ({ oid }: { oid: string }) => toObject(w, oid),
    pullRequests: (vraag: Voorstelvraag) => {
      const nodes = findVoorstellen(w, vraag).map((v) => toPullRequest(w, v));
      return { __typename: 'PullRequestConnection', nodes, totalCount: nodes.length };
    },
    forks: () => ({
      __typename: 'RepositoryConnection',
      nodes: w.forks.has(gebruiker.login) ? [toRepository(w, gebruiker.login, gebruiker)] : [],
    }),
  };
}

type Voorstelvraag = { states?: string | string[]; labels?: string[]; headRefName?: string };

function findVoorstellen(w: Wereld, { states, labels, headRefName }: Voorstelvraag): Voorstel[] {
  return w.voorstellen
    .filter((v) => !states || [states].flat().includes(v.stand))
    .filter((v) => !labels || v.labels.some((label) => labels.includes(label)))
    .filter((v) => !headRefName || v.tak === headRefName)
    .toReversed();
}

/** What a query can ask about a proposal. */
export function toPullRequest(w: Wereld, v: Voorstel): object {
  return {
    __typename: 'PullRequest',
    id: `PR_${v.nummer}`,
    number: v.nummer,
    title: v.titel,
    url: `${w.origin}/${w.eigenaar}/${w.naam}/pull/${v.nummer}`,
    state: v.stand,
    isDraft: v.concept,
    isCrossRepository: v.eigenaar !== w.eigenaar,
    createdAt: v.gemaakt,
    updatedAt: v.gemaakt,
    headRefName: v.tak,
    headRefOid: () => readTak(w, v.eigenaar, v.tak),
    headRepositoryOwner: { __typename: 'User', login: v.eigenaar },
    author: toUser(w, v.schrijver),
    labels: { __typename: 'LabelConnection', nodes: v.labels.map((name) => ({ name })) },
    files: async () => ({
      __typename: 'PullRequestChangedFileConnection',
      nodes: (await readVerschil(w, v)).map(({ pad, soort }) => ({ path: pad, changeType: soort })),
    }),
  };
}

/** What a query can ask about a person. */
export function toUser(w: Wereld, { id, login, naam, email }: Gebruiker): object {
  return {
    __typename: 'User',
    id: `U_${id}`,
    databaseId: id,
    login,
    name: naam,
    email,
    avatarUrl: `${w.origin}/avatar.png`,
  };
}

/** What a query can ask about a commit; there are no checks and no previews here. */
export async function toCommit(w: Wereld, oid: string): Promise<object> {
  const gelezen = w.commits.get(oid) ?? readCommit(w.git, oid);
  w.commits.set(oid, gelezen);
  const { schrijver, datum, bericht, boom } = await gelezen;
  const gebruiker = w.gebruikers.find((g) => g.email === schrijver.email);
  return {
    __typename: 'Commit',
    oid,
    message: bericht,
    committedDate: datum,
    author: {
      __typename: 'GitActor',
      name: schrijver.naam,
      email: schrijver.email,
      avatarUrl: `${w.origin}/avatar.png`,
      user: gebruiker ? toUser(w, gebruiker) : null,
    },
    history: async ({ first, path }: { first: number; path?: string }) => {
      const paden = await readPaden(w, oid);
      const oids = path === undefined ? [oid] : (paden.get(path) ?? []);
      return {
        __typename: 'CommitHistoryConnection',
        nodes: await Promise.all(oids.slice(0, first).map((o) => toCommit(w, o))),
      };
    },
    file: async ({ path }: { path: string }) => ({
      __typename: 'TreeEntry',
      oid: await readRegel(w.git, ['rev-parse', `${boom}:${path}`]),
    }),
    status: null,
    deployments: { __typename: 'DeploymentConnection', nodes: [] },
    checkSuites: { __typename: 'CheckSuiteConnection', nodes: [] },
  };
}

/** Which commits touched which path, worked out once per commit. */
function readPaden(w: Wereld, oid: string): Promise<Map<string, string[]>> {
  const eerder = w.geschiedenis.get(oid) ?? readGeschiedenis(w.git, oid);
  w.geschiedenis.set(oid, eerder);
  return eerder;
}

async function toRefs(w: Wereld, wie: string, begin: string): Promise<object> {
  const volledig = toRef(w, wie, begin.replace('refs/heads/', ''));
  const regels = await readRegel(w.git, [
    'for-each-ref',
    '--format=%(refname) %(objectname)',
    volledig.replace(/\/$/, ''),
  ]);
  return {
    __typename: 'RefConnection',
    nodes: await Promise.all(
      regels
        .split('\n')
        .filter(Boolean)
        .map(async (regel) => {
          const [naam = '', oid = ''] = regel.split(' ');
          const target = await toCommit(w, oid);
          return { __typename: 'Ref', name: naam.slice(volledig.length), target };
        }),
    ),
  };
}

async function toObject(w: Wereld, oid: string): Promise<object | null> {
  const soort = await readSoort(w, oid);
  if (soort === 'commit') return toCommit(w, oid);
  const inhoud = await readBlob(w, oid);
  return { __typename: 'Blob', text: inhoud.toString('utf8'), isTruncated: false };
}

async function readSoort(w: Wereld, oid: string): Promise<string> {
  return w.blobs.has(oid) ? 'blob' : readRegel(w.git, ['cat-file', '-t', oid]);
}

/** Content of one file; read once. */
export async function readBlob(w: Wereld, oid: string): Promise<Buffer> {
  const inhoud = w.blobs.get(oid) ?? (await readBlobs(w.git, [oid])).get(oid) ?? Buffer.alloc(0);
  w.blobs.set(oid, inhoud);
  return inhoud;
}

/** The proposal a node id names. */
export function needNode(w: Wereld, id: string): Voorstel {
  return needVoorstelNummer(w, id.replace('PR_', ''));
}
