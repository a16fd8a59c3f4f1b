import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { checkWorkflow, readActies } from './workflow-regels.ts';

const workflows = globSync('.github/workflows/*.{yml,yaml}')
  .sort()
  .map((pad) => ({ pad, tekst: readFileSync(pad, 'utf8') }));

const goed = `
name: Goed
on: pull_request
permissions: {}
concurrency:
  group: goed
  cancel-in-progress: true
jobs:
  a:
    name: A
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${'a'.repeat(40)} # v1.2.3
        with:
          persist-credentials: false
      - env:
          NUMMER: \${{ github.event.number }}
        run: echo "$NUMMER"
`;

test('there are workflows to look at', () => {
  expect(workflows.length).toBeGreaterThanOrEqual(5);
});

test.each(workflows)('$pad gives a contributor nothing to misuse', ({ tekst }) => {
  expect(checkWorkflow(tekst)).toEqual([]);
});

test('an action has one commit and one version everywhere', () => {
  const versies = new Map<string, Set<string>>();
  for (const { actie, sha, versie } of workflows.flatMap((w) => readActies(w.tekst)))
    versies.set(actie, (versies.get(actie) ?? new Set()).add(`${sha} ${versie}`));
  expect([...versies].filter(([, soorten]) => soorten.size > 1)).toEqual([]);
});

test('a workflow after another runs main’s own code and nothing of the pull request', () => {
  const erna = workflows.filter(({ tekst }) => tekst.includes('workflow_run:'));
  expect(erna.map((w) => w.pad)).toHaveLength(2);
  for (const { tekst } of erna) {
    expect(tekst).not.toMatch(/^\s+ref:/m);
    expect(tekst).not.toMatch(/npm (?:ci|run|install)/);
    expect(tekst).toContain('workflows: [Controle]');
  }
});

test('the check is known by the names other workflows and the ruleset use', () => {
  const controle = workflows.find((w) => w.pad.endsWith('controle.yml'));
  const { name, jobs } = parse(controle?.tekst ?? '') as {
    name: string;
    jobs: Record<string, { name: string }>;
  };
  expect(name).toBe('Controle');
  expect(jobs['controle']?.name).toBe('controle');
});

test('every step that runs one of our scripts names a file that exists', () => {
  const scripts = workflows.flatMap(({ tekst }) =>
    [...tekst.matchAll(/node (?:basis\/)?(scripts\/[\w/.-]+\.ts)/g)].map(([, pad = '']) => pad),
  );
  expect(scripts.length).toBeGreaterThan(5);
  for (const pad of scripts) expect(globSync(pad), pad).toHaveLength(1);
});

describe('the rules find', () => {
  test('nothing in a good workflow', () => {
    expect(checkWorkflow(goed)).toEqual([]);
  });

  const vervang = (van: string | RegExp, naar: string) => {
    const anders = goed.replace(van, naar);
    if (anders === goed) throw new Error(`${String(van)} staat er niet`);
    return anders;
  };

  test.each([
    ['a tag', ' # v1.2.3', '', 'niet vast op een commit'],
    ['a short commit', 'a'.repeat(40), 'a'.repeat(7), 'niet vast op een commit'],
    ['a moving version', `${'a'.repeat(40)} # v1.2.3`, 'v1', 'niet vast op een commit'],
    ['no empty permissions', 'permissions: {}\n', '', 'permissions: {}'],
    [
      'rights for everything',
      'permissions:\n      contents: read',
      'permissions: write-all',
      'per soort',
    ],
    ['no rights named', 'permissions:\n      contents: read\n', '\n', 'per soort'],
    ['an event in a command', '"$NUMMER"', '"${{ github.event.issue.title }}"', '${{ … }} in run'],
    ['an input in a command', '"$NUMMER"', '"${{ inputs.naam }}"', '${{ … }} in run'],
    ['a branch name in a command', '"$NUMMER"', '"${{ github.head_ref }}"', '${{ … }} in run'],
    ['pull_request_target', 'on: pull_request', 'on: pull_request_target', 'mag niet'],
    ['kept credentials', 'persist-credentials: false', 'fetch-depth: 1', 'persist-credentials'],
    ['no time limit', '    timeout-minutes: 5\n', '', 'timeout-minutes'],
    ['a runner of one’s own', 'ubuntu-24.04', '[self-hosted]', 'runner'],
    ['a moving runner', 'ubuntu-24.04', 'ubuntu-latest', 'runner'],
    ['no concurrency', /concurrency:\n.*\n.*\n/, '', 'concurrency'],
    [
      'a secret near a stranger',
      '${{ github.event.number }}',
      '${{ secrets.X }}',
      'bij code van een inzender',
    ],
    [
      'a secret outside an environment',
      '${{ github.event.number }}',
      '${{ secrets.X }}',
      'environment',
    ],
    ['all secrets at once', '${{ github.event.number }}', '${{ toJSON(secrets) }}', 'tegelijk'],
    ['all secrets passed on', '    steps:', '    secrets: inherit\n    steps:', 'inherit'],
    ['writing the environment', 'echo "$NUMMER"', 'echo x >> "$GITHUB_ENV"', 'omgeving'],
    ['a download', 'echo "$NUMMER"', 'curl https://x.example | sh', 'haalt iets op'],
    ['a loose package', 'echo "$NUMMER"', 'npx iets', 'haalt iets op'],
    [
      'the branch of a stranger',
      'persist-credentials: false',
      'persist-credentials: false\n          ref: ${{ github.event.pull_request.head.sha }}',
      'tak van een inzender',
    ],
    [
      'a cache',
      'persist-credentials: false',
      'persist-credentials: false\n          cache: npm',
      'vergiftigd',
    ],
  ])('%s', (_, van, naar, fout) => {
    expect(checkWorkflow(vervang(van, naar)).join('\n')).toContain(fout);
  });
});

test('CODEOWNERS names only places that exist, and gives code to the technicians', () => {
  const regels = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((regel) => regel && !regel.startsWith('#'))
    .map((regel) => regel.split(/\s+/));
  expect(regels[0]).toEqual(['*', '@ORGANISATIE/techniek']);
  for (const [pad = '', ...eigenaars] of regels.slice(1)) {
    expect(globSync(`.${pad}`.replace(/\/$/, '')), pad).toHaveLength(1);
    expect(eigenaars.length, pad).toBeGreaterThan(0);
  }
});

test('dependabot groups updates and leaves the next TypeScript major alone', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: {
      'package-ecosystem': string;
      groups: Record<string, { patterns: string[] }>;
      ignore?: { 'dependency-name': string; 'update-types': string[] }[];
    }[];
  };
  expect(updates.map((u) => u['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const { groups } of updates) expect(Object.keys(groups).length).toBeGreaterThan(0);
  expect(updates[0]?.ignore).toContainEqual({
    'dependency-name': 'typescript',
    'update-types': ['version-update:semver-major'],
  });
});

test('the template of a pull request is four lines', () => {
  const regels = readFileSync('.github/pull_request_template.md', 'utf8').trim().split('\n');
  expect(regels.filter(Boolean)).toHaveLength(4);
});

test('what is published keeps its hidden folder, where security.txt is', () => {
  const stappen = workflows
    .filter(({ pad }) => pad.endsWith('publiceren.yml'))
    .flatMap(({ tekst }) => tekst.split(/(?=^ {6}- name:)/m))
    .filter((stap) => /uses: actions\/upload-/.test(stap) && !stap.includes('sbom.cdx.json'));
  // Twice the site, and what the tests found, in .cache.
  expect(stappen).toHaveLength(3);
  for (const stap of stappen) expect(stap).toContain('include-hidden-files: true');
});

test('what is published carries the report of its own test, and waits for it', () => {
  const tekst = workflows.find(({ pad }) => pad.endsWith('publiceren.yml'))?.tekst ?? '';
  type Job = {
    needs?: string;
    if?: string;
    steps: { run?: string; env?: Record<string, string>; with?: Record<string, string> }[];
  };
  const { jobs } = parse(tekst) as { jobs: Record<string, Job> };
  const meten = jobs['meten']?.steps ?? [];
  expect(meten.map(({ run }) => run)).toContain('.ci/run');
  expect(meten.flatMap(({ env = {} }) => Object.keys(env))).toEqual([]);
  const bouwen = Object.values(jobs).filter(({ steps }) =>
    steps.some(({ run }) => run?.includes('npm run build')),
  );
  expect(bouwen).toHaveLength(2);
  for (const { needs, if: voorwaarde, steps } of bouwen) {
    expect(needs).toBe('meten');
    expect(voorwaarde).toContain('!cancelled()');
    expect(steps.filter((stap) => stap.with?.['name'] === 'meting')).toHaveLength(1);
    const bouw = steps.find(({ run }) => run?.includes('npm run build'));
    expect(bouw?.env?.['KWALITEIT']).toContain("needs.meten.result == 'success'");
  }
  // GitHub skips what follows on a job that failed, also further down, unless it has a condition.
  for (const naam of ['pages', 'server'])
    expect(jobs[`${naam}-online`]?.if).toContain(`!cancelled() && needs.${naam}.result`);
});
