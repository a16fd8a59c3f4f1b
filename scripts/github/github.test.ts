import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApi } from './api.ts';
import { placeIssues, placeReactie } from './bericht.ts';
import { findPullRequest } from './pull-request.ts';

/** Answers per path, and what was sent; lists answer page by page. */
type Nep = { antwoorden: Record<string, unknown>; verstuurd: string[] };

let nep: Nep;
let server: Server;
let adres: string;

beforeEach(async () => {
  nep = { antwoorden: {}, verstuurd: [] };
  server = createServer((vraag, antwoord) => {
    let body = '';
    vraag.on('data', (deel: Buffer) => (body += deel.toString()));
    vraag.on('end', () => {
      const pad = (vraag.url ?? '').replace('/repos/org/site', '');
      const { method = 'GET' } = vraag;
      if (method !== 'GET') nep.verstuurd.push(`${method} ${pad} ${body}`);
      const gevonden = method === 'GET' ? nep.antwoorden[pad] : {};
      antwoord.writeHead(gevonden === undefined ? 404 : 200);
      antwoord.end(JSON.stringify(gevonden ?? { message: 'Not Found' }));
    });
  });
  await new Promise<void>((klaar) => server.listen(0, klaar));
  adres = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.close();
});

const api = () => createApi({ api: adres, repository: 'org/site', token: 't' });
const bot = { login: 'github-actions[bot]', type: 'Bot' };
const merk = '<!-- merk -->';
const reacties = '/issues/12/comments?sort=created&per_page=100&page=1';

describe('the one comment', () => {
  test('is made when there is none', async () => {
    nep.antwoorden[reacties] = [];
    await placeReactie(api(), 12, merk, `${merk} nieuw`);
    expect(nep.verstuurd).toEqual([`POST /issues/12/comments {"body":"${merk} nieuw"}`]);
  });

  test('is changed when the bot placed one before, however far back', async () => {
    nep.antwoorden[reacties] = Array.from({ length: 100 }, (_, id) => ({
      id,
      user: bot,
      body: 'x',
    }));
    nep.antwoorden[reacties.replace(/1$/, '2')] = [{ id: 777, user: bot, body: `${merk} oud` }];
    await placeReactie(api(), 12, merk, `${merk} nieuw`);
    expect(nep.verstuurd).toEqual([`PATCH /issues/comments/777 {"body":"${merk} nieuw"}`]);
  });

  test('stays when nothing changed', async () => {
    nep.antwoorden[reacties] = [{ id: 1, user: bot, body: `${merk} nieuw` }];
    await placeReactie(api(), 12, merk, `${merk} nieuw`);
    expect(nep.verstuurd).toEqual([]);
  });

  test.each([
    ['a person', { login: 'iemand', type: 'User' }, merk],
    ['another bot', { login: 'andere[bot]', type: 'Bot' }, merk],
    ['a person with the name of the bot', { login: 'github-actions[bot]', type: 'User' }, merk],
    ['the bot, further down', bot, `Citaat: ${merk}`],
    ['nobody any more', null, merk],
  ])('of %s with our mark is left alone', async (_, user, body) => {
    nep.antwoorden[reacties] = [{ id: 1, user, body }];
    await placeReactie(api(), 12, merk, `${merk} nieuw`);
    expect(nep.verstuurd[0]).toMatch(/^POST/);
  });
});

describe('the issue of a region', () => {
  const open = '/issues?state=open&per_page=100&page=1';
  const eigen = { number: 5, id: 50, user: bot, title: 'Bijwerken', body: `${merk}\n\noud` };
  const bericht = { merk, titel: 'Bijwerken', tekst: 'nieuw' };

  test.each([
    ['is made when there is none', [], bericht, ['POST /issues ']],
    ['is changed, not repeated', [eigen], bericht, ['PATCH /issues/5 {"title"']],
    ['stays when nothing changed', [{ ...eigen, body: `${merk}\n\nnieuw` }], bericht, []],
    [
      'is closed when nothing is left',
      [eigen],
      { merk, titel: 'Bijwerken' },
      ['PATCH /issues/5 {"state":"closed"'],
    ],
    ['is not made to say that nothing is left', [], { merk, titel: 'Bijwerken' }, []],
    ['is never a pull request', [{ ...eigen, pull_request: {} }], bericht, ['POST /issues ']],
  ])('%s', async (_, lijst, issue, verwacht) => {
    nep.antwoorden[open] = lijst;
    await placeIssues(api(), [issue]);
    expect(nep.verstuurd).toHaveLength(verwacht.length);
    verwacht.forEach((begin, i) => expect(nep.verstuurd[i]).toContain(begin));
  });
});

const run = {
  id: 9,
  conclusion: 'success',
  head_sha: 'b'.repeat(40),
  head_branch: 'cms/update & co',
  head_repository: { owner: { login: 'verbinder' } },
};
const prs = '/pulls?state=open&head=verbinder%3Acms%2Fupdate%20%26%20co&per_page=100';
const vergelijking = `/compare/${'a'.repeat(40)}...${run.head_sha}`;
const pr = {
  number: 12,
  draft: false,
  head: { sha: run.head_sha },
  base: { sha: 'a'.repeat(40), ref: 'main' },
};

describe('the pull request of a run', () => {
  const zoek = (files: unknown[], lijst: unknown[] = [pr]) => {
    nep.antwoorden[prs] = lijst;
    nep.antwoorden[vergelijking] = { files };
    return findPullRequest(api(), run, 'main');
  };

  test('is found by its branch, with what it touches', async () => {
    expect(await zoek([{ filename: 'content/updates/a.md' }])).toEqual({
      nummer: 12,
      sha: run.head_sha,
      soort: 'inhoud',
    });
  });

  test.each([
    ['code beside content', [{ filename: 'content/updates/a.md' }, { filename: 'package.json' }]],
    ['a workflow', [{ filename: '.github/workflows/controle.yml' }]],
    [
      'code moved into content',
      [{ filename: 'content/updates/a.md', previous_filename: 'scripts/content.ts' }],
    ],
    ['more files than GitHub lists', Array(300).fill({ filename: 'content/updates/a.md' })],
  ])('%s is code, so nothing the run made is trusted', async (_, files) => {
    expect((await zoek(files))?.soort).toBe('code');
  });

  test('a badly named file in content is content, so that its report arrives', async () => {
    expect((await zoek([{ filename: 'content/updates/Mijn Update.md' }]))?.soort).toBe('inhoud');
  });

  test.each([
    ['moved on', [{ ...pr, head: { sha: 'c'.repeat(40) } }]],
    ['became a draft', [{ ...pr, draft: true }]],
    ['goes to another branch', [{ ...pr, base: { ...pr.base, ref: 'oud' } }]],
    ['closed', []],
  ])('one that %s is skipped', async (_, lijst) => {
    expect(await zoek([], lijst)).toBeUndefined();
  });

  test('a run of a fork that is gone is skipped', async () => {
    expect(await findPullRequest(api(), { ...run, head_repository: null }, 'main')).toBeUndefined();
  });
});

describe('the steps of the workflow', () => {
  let map: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'mao-reactie-'));
    writeFileSync(
      join(map, 'event.json'),
      JSON.stringify({ workflow_run: run, repository: { default_branch: 'main' } }),
    );
    nep.antwoorden[prs] = [pr];
    nep.antwoorden[vergelijking] = { files: [{ filename: 'content/updates/a.md' }] };
    for (const [naam, id] of [
      ['rapport', 1],
      ['voorbeeld', 2],
    ] as const)
      nep.antwoorden[`/actions/runs/9/artifacts?name=${naam}&per_page=100`] = {
        artifacts: [{ id, name: naam, size_in_bytes: 1000, expired: false }],
      };
    nep.antwoorden[reacties] = [];
  });
  afterEach(() => {
    rmSync(map, { recursive: true });
  });

  const draai = (actie: string, omgeving: Record<string, string> = {}) =>
    new Promise<number | null>((klaar) => {
      const proces = spawn(process.execPath, [join(import.meta.dirname, `acties/${actie}.ts`)], {
        cwd: map,
        stdio: 'ignore',
        env: {
          PATH: process.env['PATH'],
          GITHUB_API_URL: adres,
          GITHUB_REPOSITORY: 'org/site',
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_TOKEN: 't',
          GITHUB_EVENT_PATH: 'event.json',
          GITHUB_OUTPUT: 'uitvoer',
          ...omgeving,
        },
      });
      proces.on('close', klaar);
    });

  test('find the pull request and its artifacts', async () => {
    expect(await draai('vind-voorstel')).toBe(0);
    expect(readFileSync(join(map, 'uitvoer'), 'utf8')).toBe(
      `nummer=12\nsha=${run.head_sha}\nsoort=inhoud\nrapport=1\nvoorbeeld=2\n`,
    );
  });

  test('offer no artifact of a run that could have made anything', async () => {
    nep.antwoorden[vergelijking] = { files: [{ filename: '.github/workflows/controle.yml' }] };
    expect(await draai('vind-voorstel')).toBe(0);
    expect(readFileSync(join(map, 'uitvoer'), 'utf8')).toMatch(
      /soort=code\nrapport=\nvoorbeeld=\n/,
    );
  });

  test('offer no report that is far too large', async () => {
    nep.antwoorden['/actions/runs/9/artifacts?name=rapport&per_page=100'] = {
      artifacts: [{ id: 1, name: 'rapport', size_in_bytes: 9_000_000, expired: false }],
    };
    await draai('vind-voorstel');
    expect(readFileSync(join(map, 'uitvoer'), 'utf8')).toContain('rapport=\n');
  });

  test('place the report as text, with the address of the preview', async () => {
    mkdirSync(join(map, 'rapport'));
    writeFileSync(join(map, 'rapport/rapport.md'), '### Alles klopt, @iedereen');
    const omgeving = {
      NUMMER: '12',
      SOORT: 'inhoud',
      CONCLUSIE: 'success',
      VOORBEELD_ADRES: 'https://{nummer}.voorbeeld.example/',
    };
    expect(await draai('reactie', omgeving)).toBe(0);
    expect(nep.verstuurd).toHaveLength(1);
    expect(nep.verstuurd[0]).toContain('### Alles klopt, @\u200biedereen');
    expect(nep.verstuurd[0]).toContain('(https://12.voorbeeld.example/)');
  });

  test('a report of 5 MB places a comment GitHub takes', async () => {
    mkdirSync(join(map, 'rapport'));
    writeFileSync(join(map, 'rapport/rapport.md'), 'x'.repeat(5_000_000));
    await draai('reactie', { NUMMER: '12', SOORT: 'inhoud', CONCLUSIE: 'failure' });
    expect(nep.verstuurd[0]?.length).toBeLessThan(65_536);
  });

  test('an answer that is not OK fails the step', async () => {
    nep.antwoorden = {};
    expect(await draai('vind-voorstel')).not.toBe(0);
  });
});
