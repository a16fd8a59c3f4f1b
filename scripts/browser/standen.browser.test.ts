import { expect, test } from 'vitest';
import { checkBeweging } from '../toegankelijk/beweging.ts';
import { checkDoelen, readDoelen } from '../toegankelijk/doelen.ts';
import { installHulp } from '../toegankelijk/in-pagina.ts';
import { checkLinks, readLinks } from '../toegankelijk/links.ts';
import { standen } from '../toegankelijk/standen.ts';
import { installLogboek, loopRond } from '../toegankelijk/tabstops.ts';
import { checkLetters, showWeergave, vouwOpen, weergaven } from '../toegankelijk/weergaven.ts';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

test.each(standen)('$naam: keyboard, letters, targets, links and stillness', async ({ open }) => {
  const page = await openPage({ reducedMotion: 'reduce' });
  await installHulp(page);
  await installLogboek(page);
  await open(page);
  await vouwOpen(page);
  const fouten = await page.evaluate(checkBeweging);
  for (const weergave of weergaven) {
    await showWeergave(page, weergave);
    const mis = await checkLetters(page);
    if (!weergave.css)
      mis.push(...checkDoelen(await page.evaluate(readDoelen)), ...(await loopRond(page)));
    fouten.push(...mis.map((regel) => `${weergave.naam}: ${regel}`));
  }
  // High enough for a heading that sticks: nothing that gets focus may lie under it.
  await page.setViewportSize({ width: 320, height: 568 });
  fouten.push(...(await loopRond(page)));
  const client = await page.context().newCDPSession(page);
  fouten.push(...checkLinks(await readLinks(client)));
  expect(fouten).toEqual([]);
});
