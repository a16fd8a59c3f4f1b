import type { Api } from './api.ts';
import { hoortBijInhoud } from './voorstel.ts';

/** What `workflow_run` tells about the run that ended; a fork chooses the names in it. */
export type Run = {
  id: number;
  conclusion: string;
  head_sha: string;
  head_branch: string;
  head_repository: { owner: { login: string } } | null;
};

/** The pull request a run belongs to, with what it touches according to GitHub itself. */
export type Gevonden = { nummer: number; sha: string; soort: 'inhoud' | 'code' };

/** One pull request, as far as we read it. */
type PullRequest = {
  number: number;
  draft: boolean;
  head: { sha: string };
  base: { sha: string; ref: string };
};

/** More files than this and GitHub does not list them all, so we cannot know what is touched. */
const MEESTE_BESTANDEN = 300;

/** Largest report we fetch, in bytes, compressed. */
const GROOTSTE_RAPPORT = 500_000;

/**
 * Finds the open pull request of a run by its branch, and only when its last commit is the one the
 * run checked. Nothing the run itself made is trusted: what it touches comes from a comparison of two
 * fixed commits. Only when those show content alone did main’s own workflow make the artifacts.
 */
export async function findPullRequest(
  api: Api,
  { head_sha: sha, head_branch, head_repository }: Run,
  hoofdtak: string,
): Promise<Gevonden | undefined> {
  if (!head_repository) return undefined;
  const kop = encodeURIComponent(`${head_repository.owner.login}:${head_branch}`);
  const open = await api<PullRequest[]>(`/pulls?state=open&head=${kop}&per_page=100`);
  const pr = open.find((p) => p.head.sha === sha && p.base.ref === hoofdtak && !p.draft);
  if (!pr) return undefined;
  const { files = [] } = await api<{ files?: { filename: string; previous_filename?: string }[] }>(
    `/compare/${pr.base.sha}...${sha}`,
  );
  const paden = files.flatMap((f) => [f.filename, f.previous_filename ?? f.filename]);
  const alleenInhoud = files.length < MEESTE_BESTANDEN && paden.every(hoortBijInhoud);
  return { nummer: pr.number, sha, soort: alleenInhoud ? 'inhoud' : 'code' };
}

/** The id of an artifact of a run by its name; undefined when there is none or it is too large. */
export async function findArtefact(
  api: Api,
  { id }: Run,
  naam: string,
  grootste = GROOTSTE_RAPPORT,
): Promise<number | undefined> {
  const { artifacts } = await api<{
    artifacts: { id: number; name: string; size_in_bytes: number; expired: boolean }[];
  }>(`/actions/runs/${id}/artifacts?name=${naam}&per_page=100`);
  return artifacts.find((a) => a.name === naam && !a.expired && a.size_in_bytes <= grootste)?.id;
}
