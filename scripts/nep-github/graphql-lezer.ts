/** One field a query asks for; `als` is its name in the answer. */
type Vraagveld = {
  naam: string;
  als: string;
  argumenten: Record<string, unknown>;
  velden: Vraagdeel[];
};

/** Fields asked for only when the value is of a kind. */
type Vraagsoort = { opSoort: string; velden: Vraagdeel[] };

/** A part of a selection. */
export type Vraagdeel = Vraagveld | Vraagsoort;

const teken = /\s+|#[^\n]*|,|("(?:[^"\\]|\\.)*")|(\.\.\.|[{}()[\]:!$=])|(-?\d+(?:\.\d+)?)|(\w+)/gy;

/** Reads a query or mutation of the subset of GraphQL that editors use; throws on anything else. */
export function readVraag(bron: string, variabelen: Record<string, unknown>): Vraagdeel[] {
  const lezer = new Lezer(splitTekens(bron), variabelen);
  lezer.skipKop();
  return lezer.readVelden();
}

function splitTekens(bron: string): string[] {
  teken.lastIndex = 0;
  const tekens: string[] = [];
  while (teken.lastIndex < bron.length) {
    const plek = teken.lastIndex;
    const gevonden = teken.exec(bron);
    if (!gevonden) throw new Error(`GraphQL niet te lezen bij: ${bron.slice(plek, plek + 40)}`);
    const [, ...delen] = gevonden;
    tekens.push(...delen.filter(Boolean));
  }
  return tekens;
}

class Lezer {
  private plek = 0;
  private readonly tekens: string[];
  private readonly variabelen: Record<string, unknown>;

  constructor(tekens: string[], variabelen: Record<string, unknown>) {
    this.tekens = tekens;
    this.variabelen = variabelen;
  }

  /** Passes `query($a: String!)` up to the first selection. */
  skipKop(): void {
    this.plek = this.tekens.indexOf('{');
  }

  readVelden(): Vraagdeel[] {
    this.need('{');
    const velden: Vraagdeel[] = [];
    while (!this.take('}')) velden.push(this.take('...') ? this.readSoort() : this.readVeld());
    return velden;
  }

  private readSoort(): Vraagsoort {
    this.need('on');
    return { opSoort: this.next(), velden: this.readVelden() };
  }

  private readVeld(): Vraagveld {
    const als = this.next();
    const naam = this.take(':') ? this.next() : als;
    const argumenten = this.take('(') ? this.readParen(')') : {};
    return { naam, als, argumenten, velden: this.peek() === '{' ? this.readVelden() : [] };
  }

  private readParen(einde: string): Record<string, unknown> {
    const paren: Record<string, unknown> = {};
    while (!this.take(einde)) {
      const naam = this.next();
      this.need(':');
      paren[naam] = this.readWaarde();
    }
    return paren;
  }

  private readWaarde(): unknown {
    if (this.take('$')) return this.variabelen[this.next()];
    if (this.take('{')) return this.readParen('}');
    if (this.take('[')) {
      const lijst: unknown[] = [];
      while (!this.take(']')) lijst.push(this.readWaarde());
      return lijst;
    }
    const woord = this.next();
    return /^["\d-]|^(true|false|null)$/.test(woord) ? JSON.parse(woord) : woord;
  }

  private peek(): string | undefined {
    return this.tekens[this.plek];
  }

  private next(): string {
    const deel = this.tekens[this.plek++];
    if (deel === undefined) throw new Error('GraphQL houdt te vroeg op');
    return deel;
  }

  private take(deel: string): boolean {
    if (this.peek() !== deel) return false;
    this.plek++;
    return true;
  }

  private need(deel: string): void {
    if (!this.take(deel)) throw new Error(`GraphQL: ${deel} verwacht, ${this.peek()} gevonden`);
  }
}
