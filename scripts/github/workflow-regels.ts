import { parse } from 'yaml';

/** One step of a job, as far as the rules read it. */
type Stap = {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, string | number | boolean>;
};

/** One job, as far as the rules read it. */
type Job = {
  name?: string;
  'runs-on'?: unknown;
  'timeout-minutes'?: number;
  permissions?: unknown;
  environment?: unknown;
  secrets?: unknown;
  steps?: Stap[];
};

/** A workflow, as far as the rules read it. */
type Workflow = {
  on: unknown;
  permissions?: unknown;
  concurrency?: { group?: string; 'cancel-in-progress'?: boolean };
  jobs: Record<string, Job>;
};

/** Events that hand the run of a stranger the rights of this repository. */
const VERBODEN = ['pull_request_target'];

/** Event that runs the code of a stranger; a secret does not belong in such a workflow. */
const VREEMD = 'pull_request';

/** Everything in a workflow that a contributor could misuse, as sentences; empty when it is safe. */
export function checkWorkflow(tekst: string): string[] {
  const workflow = parse(tekst) as Workflow;
  return [
    ...checkGeheel(workflow, tekst),
    ...checkGebruik(tekst),
    ...Object.entries(workflow.jobs).flatMap(([id, job]) => [
      ...checkJob(job).map((fout) => `${id}: ${fout}`),
      ...(job.steps ?? []).flatMap((stap) =>
        checkStap(stap).map((fout) => `${id}, ${stap.name ?? stap.uses ?? '?'}: ${fout}`),
      ),
    ]),
  ];
}

/** Name and commit of every action a workflow uses, in order. */
export function readActies(tekst: string): { actie: string; sha: string; versie: string }[] {
  return [...tekst.matchAll(/uses:\s*(\S+?)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$/gm)].map(
    ([, actie = '', sha = '', versie = '']) => ({ actie, sha, versie }),
  );
}

function checkGeheel({ on, permissions, concurrency }: Workflow, tekst: string): string[] {
  const events = eventsOf(on);
  const secrets = /\bsecrets[.[]/.test(tekst);
  return [
    ...(isLeeg(permissions) ? [] : ['bovenaan hoort permissions: {}']),
    ...(concurrency?.group && concurrency['cancel-in-progress'] !== undefined
      ? []
      : ['bovenaan hoort concurrency met group en cancel-in-progress']),
    ...events.filter((e) => VERBODEN.includes(e)).map((e) => `${e} mag niet`),
    ...(secrets && events.includes(VREEMD) ? ['een geheim bij code van een inzender'] : []),
    ...(/toJSON\(\s*(?:secrets|github|env)\b|secrets\[/i.test(tekst)
      ? ['alle geheimen of gegevens tegelijk']
      : []),
    ...(/ACTIONS_ALLOW_UNSECURE_COMMANDS|ACTIONS_RUNNER_DEBUG/.test(tekst)
      ? ['onveilige opdrachten staan aan']
      : []),
  ];
}

/** Every action is pinned: a full commit with its version beside it. */
function checkGebruik(tekst: string): string[] {
  const regels = tekst.split('\n').filter((regel) => /^\s*(?:- )?uses:/.test(regel));
  return regels
    .filter((regel) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(regel))
    .map((regel) => `niet vast op een commit met versie: ${regel.trim()}`);
}

function checkJob(job: Job): string[] {
  const tekst = JSON.stringify(job);
  const runner = job['runs-on'];
  return [
    ...(job.name ? [] : ['geen naam']),
    ...(typeof job['timeout-minutes'] === 'number' ? [] : ['geen timeout-minutes']),
    ...(typeof runner === 'string' && /^ubuntu-\d/.test(runner) ? [] : ['runner niet vast']),
    ...(isRechten(job.permissions) ? [] : ['rechten horen per soort te staan']),
    ...(job.secrets === 'inherit' ? ['secrets: inherit'] : []),
    ...(/\bsecrets\./.test(tekst) && !job.environment ? ['een geheim buiten een environment'] : []),
  ];
}

function checkStap({ uses = '', run = '', with: invoer = {} }: Stap): string[] {
  const uitCheckout = uses.startsWith('actions/checkout@');
  const cache = Object.keys(invoer).some((k) => k === 'cache') || uses.startsWith('actions/cache');
  return [
    ...(run.includes('${{') ? ['een ${{ … }} in run: geef het door met env'] : []),
    ...(/GITHUB_(?:ENV|PATH)\b|::set-env|::add-path/.test(run) ? ['schrijft in de omgeving'] : []),
    ...(/\b(?:curl|wget|npx|npm (?:i|install)\s+\S)/.test(run)
      ? ['haalt iets op dat niet vaststaat']
      : []),
    ...(uitCheckout && invoer['persist-credentials'] !== false
      ? ['checkout zonder persist-credentials: false']
      : []),
    ...(invoer['allow-unsafe-pr-checkout'] ? ['haalt code van een inzender op met rechten'] : []),
    ...(uitCheckout && /head|refs\/pull/.test(String(invoer['ref'] ?? ''))
      ? ['haalt de tak van een inzender op']
      : []),
    ...(cache ? ['een cache kan vergiftigd zijn'] : []),
    ...(uses.startsWith('actions/github-script@') ? ['code hoort in scripts/github'] : []),
  ];
}

function eventsOf(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.map(String);
  return on && typeof on === 'object' ? Object.keys(on) : [];
}

function isLeeg(rechten: unknown): boolean {
  return rechten !== null && typeof rechten === 'object' && Object.keys(rechten).length === 0;
}

/** Rights per kind, each `read` or `write`; `read-all` and `write-all` are not. */
function isRechten(rechten: unknown): boolean {
  return (
    rechten !== null &&
    typeof rechten === 'object' &&
    Object.values(rechten).every((r) => r === 'read' || r === 'write')
  );
}
