/** The parts of a Markdown tree node that this code base reads. */
export type Knoop = {
  type: string;
  children?: Knoop[];
  value?: string;
  url?: string;
  depth?: number;
  ordered?: boolean;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number; column: number } };
};

/** The words under a node, without markup. */
export function toPlatteTekst(knoop: Knoop): string {
  return knoop.value ?? (knoop.children ?? []).map(toPlatteTekst).join('');
}

/** Makes an anchor of a heading: lower case, no accents, hyphens. */
export function toAnker(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The first node that lies deeper than `grens`; walks without recursion, so any tree can pass. */
export function findTeDiep(wortel: Knoop, grens: number): Knoop | undefined {
  const stapel: [Knoop, number][] = [[wortel, 0]];
  for (let deel = stapel.pop(); deel; deel = stapel.pop()) {
    const [knoop, diepte] = deel;
    if (diepte > grens) return knoop;
    for (const kind of knoop.children ?? []) stapel.push([kind, diepte + 1]);
  }
  return undefined;
}
