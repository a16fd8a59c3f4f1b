import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const namen = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const vastePlekken = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium: `CHROME_PATH`, one on the PATH, Chrome’s usual place, or Playwright’s own. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const mappen = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const kandidaten = [
    env['CHROME_PATH'],
    ...mappen.flatMap((map) => namen.map((naam) => join(map, naam))),
    ...vastePlekken,
    chromium.executablePath(),
  ];
  return kandidaten.find((pad) => pad && existsSync(pad));
}
