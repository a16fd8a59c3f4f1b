/**
 * First step after a check: which pull request was it, and may its artifacts be trusted?
 * Writes `nummer`, `sha`, `soort`, `rapport` and `voorbeeld` (ids of artifacts) for later steps;
 * nothing when the pull request moved on, closed or became a draft.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { readApi } from '../api.ts';
import { findArtefact, findPullRequest, type Run } from '../pull-request.ts';

/** Largest preview we fetch, in bytes, compressed. */
const GROOTSTE_VOORBEELD = 150_000_000;

const { workflow_run: run, repository } = JSON.parse(
  readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'),
) as { workflow_run: Run; repository: { default_branch: string } };

const api = readApi(process.env);
const gevonden = await findPullRequest(api, run, repository.default_branch);
const inhoud = gevonden?.soort === 'inhoud';
const uitvoer = {
  nummer: gevonden?.nummer,
  sha: gevonden?.sha,
  soort: gevonden?.soort,
  rapport: inhoud ? await findArtefact(api, run, 'rapport') : undefined,
  voorbeeld: inhoud ? await findArtefact(api, run, 'voorbeeld', GROOTSTE_VOORBEELD) : undefined,
};
const regels = Object.entries(uitvoer).map(([naam, waarde]) => `${naam}=${waarde ?? ''}\n`);
console.log(regels.join(''));
appendFileSync(process.env['GITHUB_OUTPUT'] ?? '/dev/null', regels.join(''));
