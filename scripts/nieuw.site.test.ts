import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { voorbeeldBestanden } from '#src/catalogus/voorbeeld.ts';
import { Terminal, toets } from './nieuw/terminal.ts';

const script = resolve('scripts/nieuw.ts');
let map = '';
let terminal: Terminal | undefined;

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'mao-nieuw-'));
  for (const { bestand, inhoud } of voorbeeldBestanden()) {
    mkdirSync(join(map, dirname(bestand)), { recursive: true });
    writeFileSync(join(map, bestand), inhoud);
  }
});
afterEach(() => {
  terminal?.stop();
  terminal = undefined;
  rmSync(map, { recursive: true, force: true });
});

const open = (...vlaggen: string[]) => (terminal = new Terminal(script, { map, vlaggen }));
const lees = (bestand: string) => readFileSync(join(map, bestand), 'utf8');
const bestanden = () => globSync('content/*/*', { cwd: map }).sort();
const oud = () =>
  voorbeeldBestanden()
    .map((b) => b.bestand)
    .sort();
const controle = () =>
  execFileSync(process.execPath, [resolve('scripts/content.ts')], { cwd: map, encoding: 'utf8' });

describe('in a terminal', () => {
  test('an update: wrong answers are explained, a region is chosen, the file passes the check', async () => {
    const t = open();
    await t.ziet('Wat wil je toevoegen?');
    t.typ(toets.enter);
    await t.antwoord('Titel — Wat is er gebeurd?', '');
    await t.antwoord('Het veld “titel” ontbreekt', 'Nieuw: een team');
    await t.ziet('Datum —');
    t.typ(toets.wis.repeat(10) + '01-10-2026' + toets.enter);
    await t.ziet('heeft niet de goede vorm');
    t.typ(toets.wis.repeat(10) + '2026-10-01' + toets.enter);
    await t.antwoord('Samenvatting —', 'Het kost < 500 euro en {niet} meer.');
    await t.antwoord('Welke velden wil je ook invullen?', '');
    await t.ziet('Regio (mag leeg)');
    t.typ(toets.omlaag + toets.enter);
    await t.antwoord('Link (mag leeg)', '');
    await t.antwoord('Tekst (mag leeg)', 'Meer < minder.');
    await t.ziet('Klaar: content/updates/2026-10-01-nieuw-een-team.md');
    expect(await t.einde()).toBe(0);
    expect(lees('content/updates/2026-10-01-nieuw-een-team.md')).toBe(
      "---\ntitel: 'Nieuw: een team'\ndatum: 2026-10-01\nregio: almere\nsamenvatting: Het kost < 500 euro en {niet} meer.\n---\n\nMeer < minder.\n",
    );
    expect(controle()).toContain('in orde');
  });

  test('what the check does not accept is asked again', async () => {
    const t = open('update');
    await t.antwoord('Titel —', 'Nieuws');
    await t.ziet('Datum —');
    t.typ(toets.enter);
    await t.antwoord('Samenvatting —', 'Er is iets.');
    await t.ziet('Welke velden');
    t.typ(toets.spatie + toets.enter);
    await t.antwoord('Link (mag leeg)', '');
    await t.antwoord('Tekst (mag leeg)', '');
    await t.ziet('geen bron en geen regio');
    await t.ziet('Regio (mag leeg)');
    t.typ(toets.omlaag + toets.enter);
    await t.ziet('Deze titel bestaat al');
    await t.antwoord('Titel —', ' van nu');
    await t.ziet('Klaar:');
    expect(await t.einde()).toBe(0);
    expect(controle()).toContain('in orde');
  });

  test('stopping halfway leaves nothing behind', async () => {
    const t = open('update');
    await t.antwoord('Titel —', 'Iets');
    await t.ziet('Datum —');
    t.typ(toets.ctrlC);
    await t.ziet('Gestopt. Er is niets opgeslagen.');
    expect(await t.einde()).toBe(130);
    expect(bestanden()).toEqual(oud());
  });

  test('a practice: blocks, lists and relations that can be searched, all in Dutch', async () => {
    for (let i = 2; i < 20; i++)
      writeFileSync(
        join(map, `content/bronnen/S${i}.yaml`),
        `id: S${i}\ntitel: Artikel ${i}\nuitgever: Een blad\ndatum: 2021\nsoort: nieuws\ntoegang: openbaar\n`,
      );
    const t = open('praktijk');
    await t.antwoord('Titel —', 'Samen in de klas');
    await t.antwoord('Samenvatting —', 'Hulp komt naar de klas.');
    await t.ziet('Bronnen —');
    t.typ('Artikel 17');
    await t.ziet('(1 over)');
    t.typ(toets.tab + toets.enter);
    await t.antwoord('Gemeenten —', 'y');
    await t.antwoord('Gemeenten —', 'Almere');
    await t.antwoord('Gemeenten: nog één toevoegen?', 'n');
    await t.ziet('Domeinen —');
    t.typ(toets.enter);
    await t.ziet('Kies er minstens één.');
    t.typ(toets.spatie + toets.enter);
    await t.antwoord('Soorten scholen —', '');
    await t.antwoord('Inzet —', '');
    await t.ziet('Status —');
    t.typ(toets.omlaag.repeat(2) + toets.enter);
    await t.antwoord('Stand per —', '2021');
    await t.antwoord('Toelichting (mag leeg)', '');
    await t.antwoord('Bron (mag leeg)', '');
    await t.ziet('ontbreekt een bron');
    await t.ziet('Bron (mag leeg)');
    t.typ('S17');
    await t.ziet('(1 over)');
    t.typ(toets.tab + toets.enter);
    await t.antwoord('Start (mag leeg)', '');
    await t.antwoord('Eind (mag leeg)', '');
    await t.ziet('Uit welke pot');
    t.typ(toets.omlaag.repeat(6) + toets.enter);
    await t.antwoord('Toelichting (mag leeg)', '');
    await t.antwoord('Bron (mag leeg)', '');
    await t.antwoord('Geldstromen: nog één toevoegen?', 'n');
    await t.ziet('Antwoord —');
    t.typ(toets.omlaag + toets.enter);
    await t.antwoord('Bron (mag leeg)', '');
    await t.antwoord('Nagekeken op —', '');
    await t.ziet('Welke velden wil je ook invullen?');
    t.typ(toets.enter);
    await t.ziet('Regio (mag leeg)');
    t.typ(toets.omlaag + toets.enter);
    await t.ziet('Thema’s (mag leeg)');
    t.typ(toets.spatie + toets.enter);
    await t.ziet('Klaar: content/praktijken/samen-in-de-klas.mdx');
    expect(await t.einde()).toBe(0);
    expect(t.alles()).not.toMatch(/search|confirm|navigate|select|match|please/i);
    expect(lees('content/praktijken/samen-in-de-klas.mdx')).toContain(
      'stand:\n  status: lopend\n  per: 2021\n  bron: [S17]\n',
    );
  });
});

describe('with flags', () => {
  const goed =
    '--titel=Een_team --datum 2026-10-01 --regio almere --praktijken oud,nieuw --samenvatting Er_is_een_team.'.split(
      ' ',
    );
  const draai = (...vlaggen: string[]) =>
    spawnSync(process.execPath, [script, ...vlaggen], { cwd: map, encoding: 'utf8' });

  test('everything at once writes the file', () => {
    const { status, stdout } = draai('update', ...goed, '--tekst', 'Meer hierover.');
    expect([status, stdout]).toEqual([
      0,
      'Klaar: content/updates/2026-10-01-een-team.md. De controle vindt geen fouten.\n',
    ]);
    expect(controle()).toContain('in orde');
  });

  test('a file that is there is never replaced', () => {
    draai('update', ...goed);
    const eerst = lees('content/updates/2026-10-01-een-team.md');
    const { status, stderr } = draai('update', ...goed, '--tekst', 'Anders.');
    expect(status).toBe(1);
    expect(stderr).toContain('Er is al een bestand content/updates/2026-10-01-een-team.md.');
    expect(lees('content/updates/2026-10-01-een-team.md')).toBe(eerst);
  });

  test('a new source says that a page must use it', () => {
    const { status, stdout } = draai(
      ...'bron --id S2 --titel Iets --uitgever Krant --datum 2021 --soort nieuws --toegang openbaar'.split(
        ' ',
      ),
    );
    expect(status).toBe(0);
    expect(stdout).toContain('Geen enkele pagina gebruikt bron S2.');
  });

  test.each([
    ['an unknown field', [...goed, '--titell', 'x'], 'Bedoel je --titel?'],
    ['a field without a value', ['--titel'], 'Achter --titel ontbreekt'],
    ['a loose word', ['los'], '"los" hoort nergens bij'],
    ['an unknown region', [...goed, '--regio', 'almeer'], 'Bedoel je “almere”?'],
    ['a wrong date', [...goed, '--datum', '1-10-2026'], 'niet de goede vorm'],
    ['a name that leads elsewhere', [...goed, '--datum', '../../x'], 'niet de goede vorm'],
    ['a title without letters', [...goed, '--titel', '!!!'], 'geen bestandsnaam'],
  ])('%s is told in Dutch, and nothing is written', (_, vlaggen, verwacht) => {
    const { status, stderr } = draai('update', ...vlaggen);
    expect(status).toBe(1);
    expect(stderr).toContain(verwacht);
    expect(bestanden()).toEqual(oud());
  });

  test('a kind that does not exist, and help', () => {
    expect(draai('nieuwtje').stderr).toContain('Kies uit: update, praktijk');
    expect(draai('update', '--hulp').stdout).toContain('--samenvatting (moet)');
  });

  test('without terminal and without answers it says what to type', () => {
    expect(draai('update')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--titel') as string,
    });
  });
});
