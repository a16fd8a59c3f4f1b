import { luister } from '../browser/luister.ts';
import { serveMap } from '../browser/serve-map.ts';
import { newContext, startChromium } from '../browser/start-chromium.ts';
import { rondgang } from '../toegankelijk/rondgang.ts';
import { werktuigen } from '../toegankelijk/werktuigen.ts';

/** What Chromium and the engines say of some pages of a built site, as sentences. */
export async function checkInBrowser(dist: string, paden: readonly string[]): Promise<string[]> {
  const { server, origin } = await serveMap(dist, () => ({}));
  const chromium = await startChromium();
  try {
    const context = await newContext(chromium.context, {
      baseURL: origin,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const klachten = luister(page, origin);
    const verslagen = await rondgang([page], [...paden]);
    return [
      ...klachten,
      ...verslagen.schuift.map((waar) => `Schuift opzij: ${waar}`),
      ...werktuigen.flatMap(({ naam, sleutel, minst }) => {
        const { fouten, minst: goed } = verslagen[sleutel];
        const weinig =
          goed < minst.pagina ? [`${naam}: op een pagina klopten maar ${goed} regels.`] : [];
        return [...weinig, ...fouten.map((fout) => `${naam}: ${fout}`)];
      }),
    ];
  } finally {
    await chromium.stop();
    server.close();
  }
}
