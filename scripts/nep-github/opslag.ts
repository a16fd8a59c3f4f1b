import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRegel, type Git } from './git.ts';

/** Whoever makes a commit. */
export type Schrijver = { naam: string; email: string };

/** A commit as GitHub tells it. */
export type Commit = {
  oid: string;
  boom: string;
  ouders: string[];
  schrijver: Schrijver;
  datum: string;
  bericht: string;
};

/** A file of a tree, or one that differs between two commits. */
export type Bestand = { pad: string; oid: string; grootte: number };

/** A file to write, or with no content one to delete. */
export type Wijziging = { pad: string; inhoud?: Buffer };

const velden = ['%H', '%T', '%P', '%an', '%ae', '%cI', '%B'].join('%x00');

/** Reads one commit. */
export async function readCommit(git: Git, oid: string): Promise<Commit> {
  const [hash = '', boom = '', ouders = '', naam = '', email = '', datum = '', bericht = ''] = (
    await readRegel(git, ['log', '-1', `--format=${velden}`, oid])
  ).split('\0');
  const schrijver = { naam, email };
  return {
    oid: hash,
    boom,
    ouders: ouders.split(' ').filter(Boolean),
    schrijver,
    datum,
    bericht: bericht.trim(),
  };
}

/** All files of a commit. */
export async function readBoom(git: Git, oid: string): Promise<Bestand[]> {
  const regels = (await readRegel(git, ['ls-tree', '-r', '-l', '-z', oid])).split('\0');
  return regels.filter(Boolean).map((regel) => {
    const [kop = '', pad = ''] = regel.split('\t');
    const [, , hash = '', grootte = '0'] = kop.split(/\s+/);
    return { pad, oid: hash, grootte: Number(grootte) };
  });
}

/** Content of the given files, in one go. */
export async function readBlobs(git: Git, oids: string[]): Promise<Map<string, Buffer>> {
  const uit = await git(['cat-file', '--batch'], { invoer: `${oids.join('\n')}\n` });
  const blobs = new Map<string, Buffer>();
  for (let plek = 0; plek < uit.length;) {
    const einde = uit.indexOf('\n', plek);
    const [oid = '', , grootte = '0'] = uit.toString('utf8', plek, einde).split(' ');
    blobs.set(oid, uit.subarray(einde + 1, einde + 1 + Number(grootte)));
    plek = einde + 2 + Number(grootte);
  }
  return blobs;
}

/** The commits that touched each path, newest first. */
export async function readGeschiedenis(git: Git, oid: string): Promise<Map<string, string[]>> {
  const geschiedenis = new Map<string, string[]>();
  const blokken = (
    await readRegel(git, ['log', '--name-only', '-z', '--format=%x01%H', oid])
  ).split('\x01');
  for (const blok of blokken.filter(Boolean)) {
    const [commit = '', ...paden] = blok.split(/[\0\n]+/).filter(Boolean);
    for (const pad of paden) geschiedenis.set(pad, [...(geschiedenis.get(pad) ?? []), commit]);
  }
  return geschiedenis;
}

/** Makes a commit with `wijzigingen` on top of `basis`; moves no branch. */
export async function writeCommit(
  git: Git,
  basis: string,
  { wijzigingen, ...commit }: { wijzigingen: Wijziging[]; schrijver: Schrijver; bericht: string },
): Promise<string> {
  const map = mkdtempSync(join(tmpdir(), 'mao-index-'));
  const env = { GIT_INDEX_FILE: join(map, 'index') };
  await git(['read-tree', basis], { env });
  for (const { pad, inhoud } of wijzigingen) {
    const stap = inhoud
      ? ['--add', '--cacheinfo', `100644,${await writeBlob(git, inhoud)},${pad}`]
      : ['--force-remove', pad];
    await git(['update-index', ...stap], { env: { ...env, GIT_WORK_TREE: map } });
  }
  const boom = await readRegel(git, ['write-tree'], { env });
  rmSync(map, { recursive: true });
  return commitBoom(git, { boom, ouders: [basis], ...commit });
}

/** Makes a commit of a whole tree; moves no branch. */
export async function commitBoom(
  git: Git,
  commit: { boom: string; ouders: string[]; schrijver: Schrijver; bericht: string },
): Promise<string> {
  const { boom, ouders, schrijver, bericht } = commit;
  return readRegel(git, ['commit-tree', boom, ...ouders.flatMap((o) => ['-p', o]), '-F', '-'], {
    invoer: `${bericht.trim()}\n`,
    env: {
      GIT_AUTHOR_NAME: schrijver.naam,
      GIT_AUTHOR_EMAIL: schrijver.email,
      GIT_COMMITTER_NAME: 'GitHub',
      GIT_COMMITTER_EMAIL: 'noreply@github.test',
    },
  });
}

async function writeBlob(git: Git, inhoud: Buffer): Promise<string> {
  return readRegel(git, ['hash-object', '-w', '--stdin'], { invoer: inhoud });
}
