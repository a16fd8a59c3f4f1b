import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { findDoel, readSite } from '../checks/site.ts';
import { newContext, startChromium, type Chromium } from './start-chromium.ts';

/** A page in a fresh Chromium with an empty profile. */
export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

/** Starts Chromium for one test file; the returned function opens a page in a profile of its own. */
export function useBrowser(): OpenPage {
  const contexten: BrowserContext[] = [];
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await startChromium();
  });
  afterAll(async () => {
    for (const context of contexten) await context.close();
    await chromium.stop();
  });
  return async (options = {}) => {
    const context = await newContext(chromium.context, { baseURL: inject('origin'), ...options });
    contexten.push(context);
    return context.newPage();
  };
}

/** Addresses of all built pages, without those that lead on at once. */
export function allePaginas(): string[] {
  return readSite('dist')
    .pages.filter((page) => !findDoel(page))
    .map((p) => p.href);
}
