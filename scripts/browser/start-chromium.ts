import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

const vlaggen =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/** A running Chromium; `stop` ends it and removes its profile. */
export type Chromium = { context: BrowserContext; stop: () => Promise<void> };

/** Starts Chromium with an empty profile. */
export async function startChromium(): Promise<Chromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Geen Chromium gevonden: draai `npm run chromium`.');
  const profiel = mkdtempSync(join(tmpdir(), 'mao-chromium-'));
  const context = await chromium.launchPersistentContext(profiel, {
    executablePath,
    args: vlaggen,
  });
  const stop = async () => {
    await context.close();
    rmSync(profiel, { recursive: true, force: true });
  };
  return { context, stop };
}

/** A profile of its own in the same Chromium: nothing in the cache, nothing remembered. */
export async function newContext(
  context: BrowserContext,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const nieuw = await context.browser()?.newContext(options);
  if (!nieuw) throw new Error('Chromium is gestopt.');
  return nieuw;
}
