import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readVoorstel } from './voorstel-lezen.ts';

describe('what the writing job accepts', () => {
  const goed = { bestand: 'content/updates/x.md', inhoud: '' };
  const bij = { nummer: '12', soort: 'update', auteur: 'verbinder', metApp: false };
  const leesVoorstel = (bestanden: unknown, anders = {}) =>
    readVoorstel(JSON.stringify({ titel: 'x', bestanden }), { ...bij, ...anders });

  test('files in the folders of content', () => {
    expect(leesVoorstel([goed]).bestanden).toEqual([goed]);
  });

  test.each([
    '.github/workflows/issue.yml',
    'content/updates/../../package.json',
    'content/updates/x.mdx',
    'content/paginas/over.mdx',
    'content/updates/X.md',
    '/etc/passwd',
    'content/updates/x.md\n',
  ])('not %j', (bestand) => {
    expect(() => leesVoorstel([{ ...goed, bestand }])).toThrow('geen voorstel');
  });

  test.each([
    ['no file', [], {}],
    ['three files', [goed, goed, goed], {}],
    ['a number that is none', [goed], { nummer: '1; rm -rf' }],
    ['a kind we do not know', [goed], { soort: 'fout' }],
    ['a sender that is no name', [goed], { auteur: 'x y' }],
    ['a text of a megabyte', [{ ...goed, inhoud: 'x'.repeat(1e6) }], {}],
  ])('not %s', (_, bestanden, anders) => {
    expect(() => leesVoorstel(bestanden, anders)).toThrow('geen voorstel');
  });
});

describe('the workflow', () => {
  type Stap = { uses?: string; run?: string; with?: Record<string, unknown> };
  type Taak = { permissions?: Record<string, string>; steps: Stap[] };
  const tekst = readFileSync('.github/workflows/issue.yml', 'utf8');
  const { permissions, jobs } = parse(tekst) as {
    permissions: object;
    jobs: Record<'lees' | 'voorstel' | 'antwoord', Taak>;
  };
  const stappen = Object.values(jobs).flatMap((taak) => taak.steps);

  test('gives no rights but those a job names, and only reading where packages run', () => {
    expect(permissions).toEqual({});
    expect(jobs.lees.permissions).toEqual({ contents: 'read' });
    expect(jobs.voorstel.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    expect(jobs.antwoord.permissions).toEqual({ issues: 'write' });
    expect(jobs.voorstel.steps.some((s) => s.run?.includes('npm'))).toBe(false);
  });

  test('pins every action, keeps no credentials, and puts no expression in a command', () => {
    for (const { uses, run = '', with: met } of stappen) {
      if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
      if (uses?.includes('checkout')) expect(met).toEqual({ 'persist-credentials': false });
      expect(run).not.toContain('${{');
    }
    expect(tekst.match(/uses: .*@[0-9a-f]{40} # v\d+\.\d+\.\d+$/gm)).toHaveLength(5);
  });
});
