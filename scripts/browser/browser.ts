import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { readSite } from '../checks/site.ts';
import { findChromium } from './find-chromium.ts';

const vlaggen =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/** A page in a fresh Chromium with an empty profile. */
export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

/** Starts Chromium for one test file; the returned function opens a page in a profile of its own. */
export function useBrowser(): OpenPage {
  const profiel = mkdtempSync(join(tmpdir(), 'mao-chromium-'));
  const contexten: BrowserContext[] = [];
  let hoofd: BrowserContext;
  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('Geen Chromium gevonden: draai `npm run chromium`.');
    hoofd = await chromium.launchPersistentContext(profiel, { executablePath, args: vlaggen });
  });
  afterAll(async () => {
    for (const context of contexten) await context.close();
    await hoofd.close();
    rmSync(profiel, { recursive: true, force: true });
  });
  return async (options = {}) => {
    const context = await hoofd.browser()?.newContext({ baseURL: inject('origin'), ...options });
    if (!context) throw new Error('Chromium is gestopt.');
    contexten.push(context);
    return context.newPage();
  };
}

/** Addresses of all built pages. */
export function allePaginas(): string[] {
  return readSite('dist').pages.map((p) => p.href);
}
