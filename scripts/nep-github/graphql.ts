import { readVraag, type Vraagdeel } from './graphql-lezer.ts';

/** Answers a query from plain objects; a field they lack is an error, as it is at GitHub. */
export async function answerVraag(
  bron: string,
  variabelen: Record<string, unknown>,
  wortel: object,
): Promise<unknown> {
  return answerVelden(readVraag(bron, variabelen), wortel as Record<string, unknown>);
}

async function answerVelden(
  delen: Vraagdeel[],
  waarde: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const antwoord: Record<string, unknown> = {};
  for (const deel of delen) {
    if ('opSoort' in deel) {
      if (waarde['__typename'] === deel.opSoort)
        Object.assign(antwoord, await answerVelden(deel.velden, waarde));
      continue;
    }
    const veld = waarde[deel.naam];
    if (veld === undefined)
      throw new Error(
        `Field '${deel.naam}' doesn't exist on type '${String(waarde['__typename'])}'`,
      );
    antwoord[deel.als] = await answerWaarde(
      deel.velden,
      typeof veld === 'function' ? await (veld as (a: object) => unknown)(deel.argumenten) : veld,
    );
  }
  return antwoord;
}

async function answerWaarde(delen: Vraagdeel[], waarde: unknown): Promise<unknown> {
  if (waarde === undefined) return null;
  if (waarde === null || !delen.length) return waarde;
  if (Array.isArray(waarde)) return Promise.all(waarde.map((w) => answerWaarde(delen, w)));
  return answerVelden(delen, waarde as Record<string, unknown>);
}
