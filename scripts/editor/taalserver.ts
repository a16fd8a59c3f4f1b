import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { readBerichten, sendBericht, type Bericht } from './berichten.ts';

/** What a language server says about a line (from 0) of a file. */
type Diagnose = { message: string; range: { start: { line: number } } };

/** What an editor tells a language server: at the start, and when it asks for settings. */
type Instellingen = { opties?: object; configuratie?: Record<string, unknown> };

/** A program inside a package that is there because another package needs it. */
export function findProgramma(...keten: string[]): string {
  return keten.reduce((van, naam) => createRequire(van).resolve(naam), import.meta.url);
}

/** A language server as an editor runs it, with this folder as its workspace. */
export class Taalserver {
  readonly #proces;
  readonly #instellingen;
  readonly #antwoorden = new Map<number, (uitkomst: unknown) => void>();
  readonly #diagnoses = new Map<string, Diagnose[]>();
  readonly #map = pathToFileURL(process.cwd()).href;
  #nummer = 0;

  private constructor(programma: string, instellingen: Instellingen) {
    this.#instellingen = instellingen;
    this.#proces = spawn(process.execPath, [programma, '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    readBerichten(this.#proces, (bericht) => {
      this.#ontvang(bericht);
    });
  }

  /** Starts a server and waits until it is ready for files. */
  static async start(programma: string, instellingen: Instellingen): Promise<Taalserver> {
    const server = new Taalserver(programma, instellingen);
    await server.#vraag('initialize', {
      processId: process.pid,
      rootUri: server.#map,
      workspaceFolders: [{ uri: server.#map, name: 'project' }],
      capabilities: { workspace: { configuration: true } },
      initializationOptions: instellingen.opties ?? {},
    });
    server.#meld('initialized', {});
    server.#meld('workspace/didChangeConfiguration', { settings: instellingen.configuratie ?? {} });
    return server;
  }

  /** Opens a file with a text that need not be on disk. */
  open(bestand: string, languageId: string, text: string): void {
    const uri = this.#adres(bestand);
    this.#meld('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** What is underlined now: line (from 0) and message. */
  strepen(bestand: string): string[] {
    const gevonden = this.#diagnoses.get(this.#adres(bestand)) ?? [];
    return gevonden.map(({ message, range }) => `${range.start.line}: ${message}`);
  }

  /** What the editor offers at the start of a line (from 0). */
  async vulAan(bestand: string, line: number): Promise<string[]> {
    const uitkomst = (await this.#vraag('textDocument/completion', {
      textDocument: { uri: this.#adres(bestand) },
      position: { line, character: 0 },
    })) as { items?: { label: string }[] } | null;
    return (uitkomst?.items ?? []).map((item) => item.label);
  }

  /** Ends the server. */
  stop(): void {
    this.#proces.kill();
  }

  #adres(bestand: string): string {
    return `${this.#map}/${bestand}`;
  }

  #meld(method: string, params: object): void {
    sendBericht(this.#proces, { method, params });
  }

  #vraag(method: string, params: object): Promise<unknown> {
    const id = ++this.#nummer;
    return new Promise((klaar) => {
      this.#antwoorden.set(id, klaar);
      sendBericht(this.#proces, { id, method, params });
    });
  }

  #ontvang({ id, method, params, result }: Bericht): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnose[] };
      this.#diagnoses.set(uri, diagnostics);
    } else if (method && id !== undefined) {
      const { items = [] } = (params ?? {}) as { items?: { section?: string }[] };
      const { configuratie = {} } = this.#instellingen;
      const antwoord = items.map(({ section = '' }) => configuratie[section] ?? null);
      sendBericht(this.#proces, { id, result: antwoord });
    } else if (id !== undefined) this.#antwoorden.get(id)?.(result);
  }
}
