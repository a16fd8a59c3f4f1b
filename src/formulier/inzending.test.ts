import { describe, expect, test } from 'vitest';
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { voorbeeldBestanden, voorbeeldEntries } from '#src/catalogus/voorbeeld.ts';
import { readFrontmatter } from '#src/inhoud/frontmatter.ts';
import type { Inzendsoort } from './formulieren.ts';
import { toInzending, toInzendfouten } from './inzending.ts';
import { praktijk, renderIssue, update } from './voorbeeld-issue.ts';

const bekend = { entries: voorbeeldEntries(), dag: '2026-11-22' };

/** The files of a submission; a submission with faults fails the test with what they say. */
function bestandenVan(soort: Inzendsoort, antwoorden: Record<string, string>) {
  const inzending = toInzending(soort, renderIssue(soort, antwoorden), bekend);
  if ('fouten' in inzending) throw new Error(JSON.stringify(inzending.fouten));
  return inzending.bestanden;
}

function foutenVan(soort: Inzendsoort, antwoorden: Record<string, string>) {
  const inzending = toInzending(soort, renderIssue(soort, antwoorden), bekend);
  return 'fouten' in inzending ? inzending.fouten : [];
}

const velden = ({ bestand, inhoud }: { bestand: string; inhoud: string }) =>
  readFrontmatter(bestand, inhoud).data as Record<string, unknown>;
const controleer = (nieuw: { bestand: string; inhoud: string }[]) =>
  checkBestanden([...voorbeeldBestanden(), ...nieuw]).bevindingen;

describe('the form for an update', () => {
  test('becomes one file that passes the check and holds the words as typed', () => {
    const [bestand, ...rest] = bestandenVan('update', update);
    expect(rest).toEqual([]);
    expect(bestand?.bestand).toBe('content/updates/2026-10-01-nieuw-een-team-in-almere.md');
    expect(bestand && velden(bestand)).toEqual({ ...update, regio: 'almere' });
    expect(bestand && controleer([bestand])).toEqual([]);
  });

  test('knows a practice by its address, its title and the name of its file', () => {
    const praktijken = 'https://site.example/praktijken/oud/, Praktijk nieuw, oud';
    const [bestand] = bestandenVan('update', { ...update, praktijken });
    expect(bestand && velden(bestand)['praktijken']).toEqual(['oud', 'nieuw', 'oud']);
  });

  test('keeps lists and bold, and shows tags, braces and headings as text', () => {
    const tekst =
      '- een\n- **twee**\n\n<script>alert(1)</script> {process.env.PATH}\n\n---\n\n### Titel\n\nGekaapt\n\n_No response_';
    const [bestand] = bestandenVan('update', { ...update, tekst });
    const { entries, bevindingen } = checkBestanden([
      ...voorbeeldBestanden(),
      ...(bestand ? [bestand] : []),
    ]);
    expect(bevindingen).toEqual([]);
    const html = entries.find((e) => e.bestand === bestand?.bestand)?.tekst.flatMap((s) => s.delen);
    expect(html).toEqual([
      '<ul><li>een</li><li><strong>twee</strong></li></ul><p>&#60;script&#62;alert(1)&#60;/script&#62; {process.env.PATH}</p><hr>',
      '<p>Gekaapt</p><p><em>No response</em></p>',
    ]);
    expect(bestand && velden(bestand)['titel']).toBe(update.titel);
  });

  test.each([
    ['titel', { titel: '' }, /ontbreekt/],
    ['titel', { titel: '日本' }, /bestandsnaam/],
    ['titel', { titel: 'x'.repeat(111) }, /te lang/],
    ['datum', { datum: '01-10-2026' }, /vorm|waarde/],
    ['datum', { datum: '../../etc/passwd' }, /vorm|waarde/],
    ['regio', { regio: '../../src' }, /vorm|verwijzing/],
    ['link', { link: 'javascript:alert(1)' }, /vorm/],
    ['tekst van de update', { tekst: 'Kijk ![foto](https://github.com/x.png)' }, /foto/],
  ])('tells what is wrong with %s: %j', (vraag, anders, melding) => {
    const fouten = foutenVan('update', { ...update, ...anders });
    expect(fouten.map((f) => f.vraag?.toLowerCase())).toContain(vraag);
    expect(fouten.map((f) => f.melding).join()).toMatch(melding);
  });

  test('a text that is no form is told so', () => {
    const inzending = toInzending('update', 'Hallo, er is nieuws!', bekend);
    expect(inzending).toMatchObject({
      fouten: [{ melding: expect.stringMatching(/past niet/) as string }],
    });
  });

  test('a finding of the check is told with the question it is about', () => {
    const [bestand] = bestandenVan('update', { ...update, regio: 'Almere (almeer)' });
    const fouten = toInzendfouten('update', controleer(bestand ? [bestand] : []));
    expect(fouten).toMatchObject([{ vraag: 'Regio', voorstel: 'Bedoel je “almere”?' }]);
  });
});

describe('the form for a practice', () => {
  test('becomes a practice and a source that pass the check; the rest stays unknown', () => {
    const bestanden = bestandenVan('praktijk', praktijk);
    expect(bestanden.map((b) => b.bestand)).toEqual([
      'content/praktijken/samen-in-de-klas.mdx',
      'content/bronnen/S2.yaml',
    ]);
    expect(controleer(bestanden)).toEqual([]);
    expect(bestanden[0] && velden(bestanden[0])).toMatchObject({
      bronnen: ['S2'],
      gemeenten: ['Almere', 'Lelystad'],
      stand: { status: 'lopend', per: 'onbekend', bron: ['S2'] },
      geldstromen: [{ soort: 'onbekend' }],
      onzekerheden: [{ tekst: expect.stringMatching(/nog niet uitgezocht/) as string }],
    });
  });

  test('uses a source we have when its address is the same', () => {
    const entries = bekend.entries.map((e) =>
      e.id === 'S1' ? { ...e, data: { ...e.data, url: 'http://voorbeeld.nl/klas/' } } : e,
    );
    const inzending = toInzending('praktijk', renderIssue('praktijk', praktijk), {
      ...bekend,
      entries,
    });
    expect('bestanden' in inzending && inzending.bestanden.map((b) => b.bestand)).toEqual([
      'content/praktijken/samen-in-de-klas.mdx',
    ]);
  });

  test('a practice outside every region and of unknown state needs no more', () => {
    const anders = { regio: 'Geen van deze regio’s', 'stand.status': 'onbekend' };
    const bestanden = bestandenVan('praktijk', { ...praktijk, ...anders });
    expect(controleer(bestanden)).toEqual([]);
    expect(bestanden[0] && velden(bestanden[0])).not.toHaveProperty('regio');
  });

  test.each([
    ['webadres van de bron', { 'bron.url': '' }],
    ['webadres van de bron', { 'bron.url': 'javascript:alert(1)' }],
    ['titel', { titel: 'Oud' }],
    ['domeinen', { domeinen: 'zorg' }],
    ['thema’s', { themas: Array(4).fill('Opvang (opvang)').join(', ') }],
    ['samenvatting', { samenvatting: 'woord '.repeat(61) }],
  ])('tells what is wrong with %s: %j', (vraag, anders) => {
    const fouten = foutenVan('praktijk', { ...praktijk, ...anders });
    expect(fouten.map((f) => f.vraag?.toLowerCase())).toContain(vraag);
  });
});

test('whatever a text holds, it ends in files under content or in findings', () => {
  const teksten = {
    update: renderIssue('update', update),
    praktijk: renderIssue('praktijk', praktijk),
  };
  const stukken = [
    ...Object.values(teksten).flatMap((tekst) => tekst.split(/(?<=\n)/)),
    '---\n',
    '../../../etc/passwd\n',
    '__proto__: x\n',
    '${{ secrets.X }}\n',
    '`rm -rf /`\n',
    '\u0000\u202e\ufeff\n',
    `${'x'.repeat(5000)}\n`,
    '(almere), (../x)\n',
  ];
  let toeval = 1;
  const kies = (n: number) => (toeval = (toeval * 48271) % 2147483647) % n;
  for (let i = 0; i < 400; i++) {
    const soort = i % 2 ? 'update' : 'praktijk';
    const regels = teksten[soort].split(/(?<=\n)/);
    for (let j = kies(4); j >= 0; j--)
      regels.splice(kies(regels.length), kies(2), stukken[kies(stukken.length)] ?? '');
    const inzending = toInzending(soort, regels.join(''), bekend);
    const bestanden = 'bestanden' in inzending ? inzending.bestanden : [];
    for (const { bestand, inhoud } of bestanden) {
      expect(bestand).toMatch(
        /^content\/(updates|praktijken|bronnen)\/[A-Za-z0-9-]+\.(md|mdx|yaml)$/,
      );
      expect(readFrontmatter(bestand, inhoud).bevindingen).toEqual([]);
    }
    if ('fouten' in inzending) expect(inzending.fouten.length).toBeGreaterThan(0);
  }
});
