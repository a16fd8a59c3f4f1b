import { execFileSync } from 'node:child_process';
import { metingSchema, type Meting, type Uitslag } from '#src/schemas/meting.ts';
import { toDag } from '../dag.ts';
import { startChromium } from '../browser/start-chromium.ts';

/** Puts the uitslagen of a run together with its day, version and browser. */
export async function makeMeting(uitslagen: readonly Uitslag[]): Promise<Meting> {
  return metingSchema.parse({
    dag: toDag(),
    versie: readVersie(),
    browser: `Chromium ${await readBrowserversie()}`,
    uitslagen,
  });
}

/** The commit that was measured, with a plus when files differ from it; `onbekend` without git. */
export function readVersie(map = '.'): string {
  const git = (...argumenten: string[]) =>
    execFileSync('git', argumenten, {
      cwd: map,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    return git('rev-parse', 'HEAD') + (git('status', '--porcelain') ? '+' : '');
  } catch {
    return 'onbekend';
  }
}

async function readBrowserversie(): Promise<string> {
  const { context, stop } = await startChromium();
  const versie = context.browser()?.version() ?? 'onbekend';
  await stop();
  return versie;
}
