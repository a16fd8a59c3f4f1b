import ts from 'typescript';

/** Function name → which of its arguments is a code. */
type Plaatsen = Map<string, number>;

/** Every code of a finding in source files, `dubbele-*` for one with a variable end, and its file. */
export function findCodes(bestanden: { naam: string; tekst: string }[]): [string, string][] {
  const bronnen = bestanden.map(({ naam, tekst }) =>
    ts.createSourceFile(naam, tekst, ts.ScriptTarget.Latest, true),
  );
  const typen = new Map(bronnen.flatMap((bron) => [...findTypen(bron)]));
  const overal = new Map(bronnen.flatMap((bron) => [...findPlaatsen(bron, typen)]));
  return bronnen.flatMap((bron) =>
    findInBron(bron, overal, typen).map((code): [string, string] => [bron.fileName, code]),
  );
}

function findInBron(bron: ts.SourceFile, overal: Plaatsen, typen: Plaatsen): string[] {
  const ingevoerd = [...overal].filter(([naam]) => importeert(bron, naam));
  const plaatsen = new Map([...ingevoerd, ...findPlaatsen(bron, typen)]);
  const codes: string[] = [];
  walk(bron, (knoop) => {
    if (ts.isPropertyAssignment(knoop) && knoop.name.getText() === 'code')
      codes.push(...readTeksten(knoop.initializer));
    if (!ts.isCallExpression(knoop)) return;
    const plaats = plaatsen.get(knoop.expression.getText());
    const argument = plaats === undefined ? undefined : knoop.arguments[plaats];
    if (argument) codes.push(...readTeksten(argument));
  });
  return codes;
}

/** Types of functions with a parameter called `code`. */
function findTypen(bron: ts.SourceFile): Plaatsen {
  const typen: Plaatsen = new Map();
  walk(bron, (knoop) => {
    if (!ts.isFunctionLike(knoop) || !ts.isTypeAliasDeclaration(knoop.parent)) return;
    const plaats = knoop.parameters.findIndex((p) => p.name.getText() === 'code');
    if (plaats >= 0) typen.set(knoop.parent.name.text, plaats);
  });
  return typen;
}

/** Functions of a file with a parameter called `code`, also those known by their type. */
function findPlaatsen(bron: ts.SourceFile, typen: Plaatsen): Plaatsen {
  const plaatsen: Plaatsen = new Map();
  walk(bron, (knoop) => {
    if (!ts.isFunctionLike(knoop)) return;
    const plaats = knoop.parameters.findIndex((p) => p.name.getText() === 'code');
    if (plaats < 0) return;
    const ouder = knoop.parent;
    if (ts.isFunctionDeclaration(knoop)) plaatsen.set(knoop.name?.text ?? '', plaats);
    else if (ts.isVariableDeclaration(ouder) || ts.isParameter(ouder))
      plaatsen.set(ouder.name.getText(), plaats);
  });
  walk(bron, (knoop) => {
    const heeftType = ts.isParameter(knoop) || ts.isVariableDeclaration(knoop);
    const plaats = heeftType && knoop.type ? typen.get(knoop.type.getText()) : undefined;
    if (heeftType && plaats !== undefined) plaatsen.set(knoop.name.getText(), plaats);
  });
  return plaatsen;
}

function importeert(bron: ts.SourceFile, naam: string): boolean {
  return bron.statements.some(
    (s) =>
      ts.isImportDeclaration(s) &&
      s.importClause?.namedBindings &&
      ts.isNamedImports(s.importClause.namedBindings) &&
      s.importClause.namedBindings.elements.some((e) => e.name.text === naam),
  );
}

/** The texts an expression can be. */
function readTeksten(knoop: ts.Expression): string[] {
  if (ts.isStringLiteralLike(knoop)) return [knoop.text];
  if (ts.isTemplateExpression(knoop)) return [`${knoop.head.text}*`];
  if (ts.isConditionalExpression(knoop))
    return [...readTeksten(knoop.whenTrue), ...readTeksten(knoop.whenFalse)];
  if (ts.isBinaryExpression(knoop))
    return [...readTeksten(knoop.left), ...readTeksten(knoop.right)];
  return [];
}

function walk(knoop: ts.Node, doe: (knoop: ts.Node) => void): void {
  doe(knoop);
  knoop.forEachChild((kind) => {
    walk(kind, doe);
  });
}
