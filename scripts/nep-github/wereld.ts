import { readRegel, type Git } from './git.ts';
import type { Commit, Schrijver } from './opslag.ts';

/** Somebody with an account; `schrijft` may write to the repository itself. */
export type Gebruiker = Schrijver & {
  id: number;
  login: string;
  token: string;
  schrijft: boolean;
};

/** A proposal: a branch of a fork that asks to be merged. */
export type Voorstel = {
  nummer: number;
  titel: string;
  tekst: string;
  /** `owner` and branch it comes from. */
  eigenaar: string;
  tak: string;
  schrijver: Gebruiker;
  concept: boolean;
  stand: 'OPEN' | 'CLOSED' | 'MERGED';
  labels: string[];
  gemaakt: string;
};

/** Everything this GitHub knows: one repository, its forks, the people and the proposals. */
export type Wereld = {
  git: Git;
  origin: string;
  eigenaar: string;
  naam: string;
  gebruikers: Gebruiker[];
  forks: Set<string>;
  voorstellen: Voorstel[];
  /** Content of files that was read before. */
  blobs: Map<string, Buffer>;
  /** Commits that were read before. */
  commits: Map<string, Promise<Commit>>;
  /** Per commit: the commits that touched each path. */
  geschiedenis: Map<string, Promise<Map<string, string[]>>>;
};

/** Something GitHub refuses, with its status. */
export class Weigering extends Error {
  readonly status: number;

  constructor(status: number, bericht: string) {
    super(bericht);
    this.status = status;
  }
}

/** The full name of a branch; forks share the repository, as they do at GitHub. */
export function toRef({ eigenaar }: Wereld, wie: string, tak: string): string {
  return wie === eigenaar ? `refs/heads/${tak}` : `refs/forks/${wie}/heads/${tak}`;
}

/** The commit a branch points at; undefined when there is no such branch. */
export async function readTak(w: Wereld, wie: string, tak: string): Promise<string | undefined> {
  try {
    return await readRegel(w.git, ['rev-parse', '--verify', '-q', toRef(w, wie, tak)]);
  } catch {
    return undefined;
  }
}

/** The commit a branch points at; GitHub’s 404 when there is no such branch. */
export async function needTak(w: Wereld, wie: string, tak: string): Promise<string> {
  const oid = await readTak(w, wie, tak);
  if (!oid) throw new Weigering(404, 'Not Found');
  return oid;
}

/** Refuses whoever may not write to the repository of `wie`. */
export function needSchrijven(w: Wereld, wie: string, gebruiker: Gebruiker): void {
  const mag = wie === w.eigenaar ? gebruiker.schrijft : wie === gebruiker.login;
  if (!mag) throw new Weigering(403, 'Resource not accessible by personal access token');
}

/** Refuses writing to the main branch: that takes a proposal and a review. */
export function needVoorstel(w: Wereld, wie: string, tak: string): void {
  if (wie === w.eigenaar && tak === 'main')
    throw new Weigering(422, 'Changes must be made through a pull request.');
}

/** Points a branch at a commit. */
export async function moveTak(w: Wereld, wie: string, tak: string, oid: string): Promise<void> {
  await w.git(['update-ref', toRef(w, wie, tak), oid]);
}
