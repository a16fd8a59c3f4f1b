/** The thread in which Alfa works: a picture of a page comes in, what Alfa says goes out. */
import { parentPort } from 'node:worker_threads';
import { Audit, Outcome, type Requirement } from '@siteimprove/alfa-act';
import { Node } from '@siteimprove/alfa-dom';
import { Native as Dom } from '@siteimprove/alfa-dom/native';
import { Playwright } from '@siteimprove/alfa-playwright';
import regels, { type Flattened } from '@siteimprove/alfa-rules';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';
import type { Antwoord, Foto, Vraag } from './alfa.ts';
import type { Geval, Oordeel } from './oordeel.ts';

type Uitkomst = Outcome<Flattened.Input, Flattened.Target, Flattened.Question, Flattened.Subject>;

/** Rules of level A and AA, and good practice; not those that only serve level AAA. */
const gekozen = regels.reject(({ requirements }) => {
  const criteria = requirements.filter((eis: Requirement) => Criterion.isCriterion(eis));
  return criteria.length > 0 && !criteria.some(Conformance.isAA());
});

parentPort?.on('message', ({ nummer, foto }: Vraag) => {
  void beoordeel(JSON.parse(foto) as Foto).then((oordeel) =>
    parentPort?.postMessage({ nummer, oordeel } satisfies Antwoord),
  );
});

async function beoordeel(foto: Foto): Promise<Oordeel> {
  const page = await Playwright.toPage(toHandle(foto));
  const uitkomsten = [...(await Audit.of(page, gekozen).evaluate())] as Uitkomst[];
  const goed = uitkomsten.filter(Outcome.isPassed).map(toRegel);
  return {
    gevallen: uitkomsten.flatMap(toGeval),
    goed: [...new Set(goed)],
    aantalGoed: goed.length,
  };
}

/** Plays back to Alfa what Chromium answered before. */
function toHandle(foto: Foto): Parameters<typeof Playwright.toPage>[0] {
  const handle = {
    evaluate: (vraag: unknown) =>
      Promise.resolve(vraag === Dom.fromNode ? foto.document : foto.adres),
    evaluateHandle: () => Promise.resolve({ evaluate: () => Promise.resolve(foto.apparaat) }),
  };
  return handle as unknown as Parameters<typeof Playwright.toPage>[0];
}

function toRegel({ rule }: Uitkomst): string {
  return rule.uri.replace(/.*\//, '');
}

function toGeval(uitkomst: Uitkomst): Geval[] {
  const fout = Outcome.isFailed(uitkomst);
  if (!fout && !Outcome.isCantTell(uitkomst)) return [];
  const melding = fout
    ? [...uitkomst.expectations.values()]
        .flatMap((v) => (v.isErr() ? [v.getErrUnsafe().message] : []))
        .join('; ')
    : uitkomst.diagnostic.message;
  return [
    {
      soort: fout ? 'fout' : 'twijfel',
      regel: toRegel(uitkomst),
      melding,
      plek: toPlek(uitkomst.target),
    },
  ];
}

/** Path of a target, and of the first of a group. */
function toPlek(doel: unknown): string {
  if (Node.isNode(doel)) return doel.path();
  const [eerste] = doel as Iterable<unknown>;
  return toPlek(eerste);
}
