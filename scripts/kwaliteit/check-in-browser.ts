import { luister } from '../browser/luister.ts';
import { serveMap } from '../browser/serve-map.ts';
import { newContext, startChromium } from '../browser/start-chromium.ts';
import { rondgang } from '../toegankelijk/rondgang.ts';
import { werktuigen } from '../toegankelijk/werktuigen.ts';

/** What Chromium and the tools of others say of some pages of a built site, as sentences. */
export async function checkInBrowser(dist: string, paden: readonly string[]): Promise<string[]> {
  const { server, origin } = await serveMap(dist, () => ({}));
  const chromium = await startChromium();
  try {
    const context = await newContext(chromium.context, {
      baseURL: origin,
      reducedMotion: 'reduce',
    });
    const tab = await context.newPage();
    const klachten = luister(tab, origin);
    const { schuift, ...verslagen } = await rondgang([tab], [...paden]);
    const fouten = werktuigen.flatMap(({ sleutel, naam, minst }) => {
      const { fouten, minst: gezien } = verslagen[sleutel];
      const weinig = gezien < minst.pagina ? [`maar ${gezien} regels bekeken`] : [];
      return [...fouten, ...weinig].map((wat) => `${naam}: ${wat}`);
    });
    return [...klachten, ...schuift.map((waar) => `schuift opzij: ${waar}`), ...fouten];
  } finally {
    await chromium.stop();
    server.close();
  }
}
