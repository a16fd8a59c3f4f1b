import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What a language server says about a place in a file. */
export type Diagnose = { message: string; range: { start: { line: number } } };

/** A running language server that knows this folder as its workspace. */
export type Taalserver = {
  vraag: (methode: string, params: object) => Promise<unknown>;
  meld: (methode: string, params: object) => void;
  /** Opens a file with a text that is not on disk and returns what is wrong with it. */
  open: (bestand: string, taal: string, tekst: string) => Promise<Diagnose[]>;
  /** Labels offered at a line (from 0) of an opened file. */
  vulAan: (bestand: string, line: number) => Promise<string[]>;
  stop: () => void;
};

type Bericht = { id?: number; method?: string; params?: unknown; result?: unknown };

/** A program inside a package that is there because another package needs it. */
export function findProgramma(...keten: string[]): string {
  return keten.reduce((van, naam) => createRequire(van).resolve(naam), import.meta.url);
}

/** Starts a language server of an editor over standard input and output. */
export async function startTaalserver(
  programma: string,
  instellingen: { opties?: object; configuratie?: object },
): Promise<Taalserver> {
  const proces = spawn(process.execPath, [programma, '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const wachtend = new Map<number, (uitkomst: unknown) => void>();
  const diagnoses = new Map<string, Diagnose[]>();
  const luisteraars = new Set<() => void>();
  const stuur = (bericht: object) => {
    const tekst = JSON.stringify({ jsonrpc: '2.0', ...bericht });
    proces.stdin.write(`Content-Length: ${Buffer.byteLength(tekst)}\r\n\r\n${tekst}`);
  };
  readBerichten(proces.stdout, ({ id, method, params, result }) => {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnose[] };
      diagnoses.set(uri, diagnostics);
      for (const luister of luisteraars) luister();
    } else if (method && id !== undefined) {
      const { items = [] } = params as { items?: { section?: string }[] };
      stuur({ id, result: items.map((item) => findSectie(instellingen.configuratie, item)) });
    } else if (id !== undefined) wachtend.get(id)?.(result);
  });
  let nummer = 0;
  const vraag = (method: string, params: object) =>
    new Promise((klaar) => {
      wachtend.set(++nummer, klaar);
      stuur({ id: nummer, method, params });
    });
  const rootUri = pathToFileURL(process.cwd()).href;
  const adres = (bestand: string) => `${rootUri}/${bestand}`;
  await vraag('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'project' }],
    capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: {} } },
    initializationOptions: instellingen.opties ?? {},
  });
  const meld = (method: string, params: object) => { stuur({ method, params }); };
  meld('initialized', {});
  return {
    vraag,
    meld,
    open: (bestand, languageId, text) =>
      new Promise((klaar) => {
        const uri = adres(bestand);
        const kijk = () => {
          const gevonden = diagnoses.get(uri);
          console.error(uri, gevonden);
          if (gevonden?.length) klaar(gevonden);
        };
        luisteraars.add(kijk);
        meld('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      }),
    vulAan: async (bestand, line) => {
      const uitkomst = (await vraag('textDocument/completion', {
        textDocument: { uri: adres(bestand) },
        position: { line, character: 0 },
      })) as { items?: { label: string }[] } | null;
      return (uitkomst?.items ?? []).map((item) => item.label);
    },
    stop: () => proces.kill(),
  };
}

function findSectie(configuratie: object = {}, { section = '' }: { section?: string }): unknown {
  return section
    .split('.')
    .reduce<unknown>((hier, naam) => (hier as Record<string, unknown> | null)?.[naam] ?? null, configuratie);
}

function readBerichten(stroom: NodeJS.ReadableStream, ontvang: (bericht: Bericht) => void): void {
  let rest = Buffer.alloc(0);
  stroom.on('data', (stuk: Buffer) => {
    rest = Buffer.concat([rest, stuk]);
    for (;;) {
      const kop = /^Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(rest.toString('latin1'));
      if (!kop || rest.length < kop[0].length + Number(kop[1])) return;
      const einde = kop[0].length + Number(kop[1]);
      ontvang(JSON.parse(rest.subarray(kop[0].length, einde).toString()) as Bericht);
      rest = rest.subarray(einde);
    }
  });
}
