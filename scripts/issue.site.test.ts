import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { voorbeeldBestanden } from '#src/catalogus/voorbeeld.ts';
import { praktijk, renderIssue, update } from '#src/formulier/voorbeeld-issue.ts';

let map = '';
const in_ = (...delen: string[]) => join(map, ...delen);

/** Stands in for GitHub's command line: writes down what it is asked, and answers with an address. */
const nepGh = `#!/bin/sh
printf '%s\\0' "$@" >> "$NEP_LOG"; printf '\\n' >> "$NEP_LOG"
case "$1 $2" in "pr create") echo https://github.com/o/r/pull/7;; esac
`;

const git = (...rest: string[]) =>
  execFileSync('git', rest, { cwd: in_('kloon'), encoding: 'utf8', stdio: 'pipe' }).trim();

/** A clone of a repository with the example content, and a folder with the stand-in for gh. */
function useKloon(): void {
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'mao-issue-'));
    execFileSync('git', ['init', '-q', '--bare', '-b', 'main', in_('origin.git')]);
    execFileSync('git', ['clone', '-q', in_('origin.git'), in_('kloon')], { stdio: 'ignore' });
    for (const { bestand, inhoud } of voorbeeldBestanden()) {
      mkdirSync(in_('kloon', dirname(bestand)), { recursive: true });
      writeFileSync(in_('kloon', bestand), inhoud);
    }
    git('add', '.');
    git('-c', 'user.name=x', '-c', 'user.email=x@x.example', 'commit', '-qm', 'begin');
    git('push', '-q', 'origin', 'HEAD:main');
    mkdirSync(in_('bin'));
    writeFileSync(in_('bin', 'gh'), nepGh);
    chmodSync(in_('bin', 'gh'), 0o755);
  });
  afterEach(() => {
    rmSync(map, { recursive: true, force: true });
  });
}

/** Runs a step of the workflow in the clone and reads what it hands on. */
function stap(script: string, env: Record<string, string>): Record<string, string> {
  writeFileSync(in_('uitvoer'), '');
  execFileSync(process.execPath, [resolve('scripts', script)], {
    cwd: in_('kloon'),
    stdio: 'pipe',
    env: {
      ...process.env,
      PATH: `${in_('bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      NEP_LOG: in_('gh.log'),
      GITHUB_OUTPUT: in_('uitvoer'),
      ...env,
    },
  });
  const uitvoer = readFileSync(in_('uitvoer'), 'utf8');
  return Object.fromEntries(
    [...uitvoer.matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, naam = '', , w = '']) => [
      naam,
      w,
    ]),
  );
}

const lees = (soort: 'update' | 'praktijk', antwoorden: Record<string, string>) =>
  stap('issue-naar-bestand.ts', {
    ISSUE_LABELS: `bug,${soort}`,
    ISSUE_BODY: renderIssue(soort, antwoorden),
  });
const over = { ISSUE_NUMMER: '12', ISSUE_SOORT: 'update', ISSUE_AUTEUR: 'verbinder-noord' };
const controle = () =>
  execFileSync(process.execPath, [resolve('scripts/content.ts')], {
    cwd: in_('kloon'),
    encoding: 'utf8',
  });

describe('from a form to a pull request', () => {
  useKloon();

  test('an update becomes one commit with one file, and the check passes on it', () => {
    const { voorstel = '', reactie } = lees('update', update);
    expect(reactie).toBeUndefined();
    expect(stap('voorstel.ts', { ...over, VOORSTEL: voorstel })['reactie']).toContain('/pull/7');
    expect(git('ls-remote', 'origin', 'refs/heads/formulier/12')).not.toBe('');
    expect(git('diff', '--name-status', 'main', 'HEAD')).toBe(
      'A\tcontent/updates/2026-10-01-nieuw-een-team-in-almere.md',
    );
    expect(git('log', '-1', '--format=%s')).toBe('inhoud: Update: Nieuw: een team in Almere');
    expect(controle()).toContain('in orde');
  });

  test('the pull request names the sender and the issue, and says how its check starts', () => {
    const { voorstel = '' } = lees('update', update);
    stap('voorstel.ts', { ...over, VOORSTEL: voorstel });
    const verzoek = readFileSync(in_('gh.log'), 'utf8');
    expect(verzoek).toContain('--title=Update: Nieuw: een team in Almere\0');
    expect(verzoek).toMatch(
      /@verbinder-noord.*#12[\s\S]*Approve workflows to run[\s\S]*Closes #12/,
    );
    rmSync(in_('gh.log'));
    git('switch', '-q', 'main');
    stap('voorstel.ts', { ...over, VOORSTEL: voorstel, MET_APP: 'true' });
    expect(readFileSync(in_('gh.log'), 'utf8')).not.toContain('Approve');
  });

  test('an issue that is changed changes the same branch', () => {
    for (const titel of ['Eerste titel', 'Tweede titel']) {
      const { voorstel = '' } = lees('update', { ...update, titel });
      stap('voorstel.ts', { ...over, VOORSTEL: voorstel });
      git('switch', '-q', 'main');
    }
    git('fetch', '-q');
    expect(git('diff', '--name-only', 'main', 'origin/formulier/12')).toBe(
      'content/updates/2026-10-01-tweede-titel.md',
    );
  });

  test('a practice comes with its source', () => {
    const { voorstel = '' } = lees('praktijk', praktijk);
    stap('voorstel.ts', { ...over, ISSUE_SOORT: 'praktijk', VOORSTEL: voorstel });
    expect(git('diff', '--name-only', 'main', 'HEAD').split('\n')).toEqual([
      'content/bronnen/S2.yaml',
      'content/praktijken/samen-in-de-klas.mdx',
    ]);
    expect(controle()).toContain('in orde');
  });

  test('a file that exists is never written over', () => {
    const bestand = 'content/updates/2021-nieuws.md';
    const VOORSTEL = JSON.stringify({ titel: 'x', bestanden: [{ bestand, inhoud: 'weg' }] });
    expect(() => stap('voorstel.ts', { ...over, VOORSTEL })).toThrow('EEXIST');
  });

  test.each([
    ['a date the wrong way round', { datum: '01-10-2026' }, /\*\*Datum:\*\*/],
    ['a practice that does not exist', { praktijken: '/praktijken/oudt/' }, /Bedoel je “oud”/],
    ['a title that is there already', { titel: 'Nieuws' }, /\*\*Titel:\*\* Deze titel bestaat al/],
    ['a call to someone', { datum: '@iedereen' }, /@\u200biedereen/],
  ])('%s becomes a comment and nothing else', (_, anders, verwacht) => {
    const uitkomst = lees('update', { ...update, ...anders });
    expect(Object.keys(uitkomst)).toEqual(['soort', 'reactie']);
    expect(uitkomst['reactie']).toMatch(verwacht);
  });
});

/** Renders a form as GitHub does, from the file GitHub reads. */
function renderBestand(bestand: string, antwoorden: Record<string, string>): string {
  const { body } = parse(readFileSync(bestand, 'utf8'), { version: '1.1' }) as {
    body: { type: string; id?: string; attributes: { label: string } }[];
  };
  return body
    .filter((e) => e.type !== 'markdown')
    .map(({ id = '', type, attributes: { label } }) => {
      const antwoord = antwoorden[id] ?? (type === 'checkboxes' ? '- [X] Ja' : '_No response_');
      return `### ${label}\n\n${antwoord}`;
    })
    .join('\n\n');
}

describe('the forms as GitHub has them, on the real content', () => {
  const leesEcht = (ISSUE_BODY: string) => {
    const uit = execFileSync(process.execPath, ['scripts/issue-naar-bestand.ts'], {
      encoding: 'utf8',
      env: { ...process.env, GITHUB_OUTPUT: '', ISSUE_LABELS: '', ISSUE_BODY },
    });
    const waarde = (naam: string) => new RegExp(`^${naam}=(.*)$`, 'm').exec(uit)?.[1];
    return { soort: waarde('soort'), voorstel: waarde('voorstel'), uit };
  };

  test('an update is known by its questions, without a label', () => {
    const tekst = renderBestand('.github/ISSUE_TEMPLATE/update-delen.yml', {
      ...update,
      praktijken: 'https://www.metandereogen.example/praktijken/oja-almere/',
      link: 'https://www.voorbeeld.nl/bericht',
    }).replaceAll('\n', '\r\n');
    const { soort, voorstel } = leesEcht(tekst);
    expect(soort).toBe('update');
    expect(voorstel).toContain('praktijken: [oja-almere]');
  });

  test('a practice gets the next free source', () => {
    const { 'bron.url': url, 'bron.titel': titel, ...rest } = praktijk;
    const { soort, voorstel } = leesEcht(
      renderBestand('.github/ISSUE_TEMPLATE/praktijk-voordragen.yml', {
        ...rest,
        themas:
          'School en wijk verbinden (school-en-wijk), Thuiszitten en schooluitval (thuiszitten)',
        'stand-status': 'lopend',
        'bron-url': url,
        'bron-titel': titel,
        'bron-uitgever': 'Een krant',
        'bron-soort': 'nieuws',
      }),
    );
    expect(soort).toBe('praktijk');
    expect(voorstel).toContain('themas: [school-en-wijk, thuiszitten]');
    expect(voorstel).toMatch(/content\/bronnen\/S\d+\.yaml/);
  });

  test.each([
    ['a message of its own', 'Hallo, weet iemand iets?'],
    [
      'an error report',
      renderBestand('.github/ISSUE_TEMPLATE/fout-melden.yml', {
        pagina: '/over/',
        fout: 'Klopt niet.',
      }),
    ],
  ])('%s is left alone', (_, tekst) => {
    expect(leesEcht(tekst).uit).toBe('');
  });
});
