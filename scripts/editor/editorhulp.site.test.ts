import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgramma, Taalserver } from './taalserver.ts';

/** Settings of the editor as Visual Studio Code reads them. */
const instellingen = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
  'astro.content-intellisense': boolean;
  'yaml.schemas': Record<string, string>;
};
const geduld = { timeout: 60_000 };

/** Runs a language server for the tests of one group. */
function useTaalserver(start: () => Promise<Taalserver>): () => Taalserver {
  let server: Taalserver | undefined;
  beforeAll(async () => {
    server = await start();
  }, geduld.timeout);
  afterAll(() => server?.stop());
  return () => {
    if (!server) throw new Error('De taalserver is niet gestart.');
    return server;
  };
}

describe('the server of Astro’s extension, on fields above a text', () => {
  const server = useTaalserver(() =>
    Taalserver.start(
      findProgramma('@astrojs/check', '@astrojs/language-server/bin/nodeServer.js'),
      {
        opties: {
          typescript: { tsdk: resolve('node_modules/typescript/lib') },
          contentIntellisense: instellingen['astro.content-intellisense'],
        },
      },
    ),
  );
  const update = 'content/updates/2021-09-24-doen-dag.md';
  const praktijk = 'content/praktijken/oja-almere.mdx';
  const pagina = 'content/paginas/meedoen.mdx';

  test('a wrong field of an update is underlined, and the text is no field', async () => {
    server().open(
      update,
      'markdown',
      '---\ntitel: Kort\ndatum: 2020\nsamenvating: x\ntekst: y\n\n---\n\nTekst.\n',
    );
    await expect
      .poll(() => server().strepen(update), geduld)
      .toEqual([
        '3: Property samenvating is not allowed.',
        '4: De tekst komt onder de velden, niet ertussen.',
        '0: Missing property "samenvatting".',
      ]);
    const aanbod = await server().vulAan(update, 5);
    expect(aanbod).toEqual(expect.arrayContaining(['regio', 'samenvatting', 'bron']));
    expect(aanbod).not.toContain('tekst');
  });

  test('a wrong choice in a practice is underlined; the file itself is not', async () => {
    const goed = readFileSync(praktijk, 'utf8');
    server().open(praktijk, 'mdx', goed.replace('status: lopend', 'status: loopt'));
    await expect
      .poll(() => server().strepen(praktijk), geduld)
      .toEqual([expect.stringMatching(/Value is not accepted.*"plan", "pilot", "lopend"/)]);
  });

  test('a page about the site has its own fields', async () => {
    server().open(pagina, 'mdx', '---\ntitel: Meedoen\nnagekeken: 22-11-2026\n\n---\n');
    await expect
      .poll(() => server().strepen(pagina).join(), geduld)
      .toMatch(/2: .*(format|pattern).*samenvatting/s);
  });
});

describe('the server of the YAML extension, on sources and themes', () => {
  const schemas = Object.fromEntries(
    Object.entries(instellingen['yaml.schemas']).map(([pad, waar]) => [resolve(pad), waar]),
  );
  const server = useTaalserver(() =>
    Taalserver.start(
      findProgramma(
        '@astrojs/check',
        '@astrojs/language-server',
        'volar-service-yaml',
        'yaml-language-server/bin/yaml-language-server',
      ),
      { configuratie: { yaml: { schemas, validate: true, completion: true } } },
    ),
  );

  test('a wrong choice and a field too many are underlined', async () => {
    const bron = 'content/bronnen/S1.yaml';
    server().open(
      bron,
      'yaml',
      'id: S1\ntitel: Een\nuitgever: Krant\ndatum: 2020\nsoort: krant\ntoegang: openbaar\nauteur: x\n',
    );
    await expect
      .poll(() => server().strepen(bron), geduld)
      .toEqual([
        expect.stringMatching(/^4: Value is not accepted/),
        '6: Property auteur is not allowed.',
      ]);
  });

  test('fields of a theme are offered', async () => {
    const thema = 'content/themas/proef.yaml';
    server().open(thema, 'yaml', 'titel: Proef\n\n');
    expect(await server().vulAan(thema, 1)).toContain('omschrijving');
  });
});
