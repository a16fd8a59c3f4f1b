/** What one run of wrk measured; times in milliseconds. */
export type Meting = { perSeconde: number; p99: number; fouten: number };

/** A mix as visitors ask for it: every page with its style, and what searching fetches. */
export function toPaden(bestanden: readonly string[]): string[] {
  return bestanden
    .filter(
      (pad) => !/^\/(?:og\/|_(?:headers|redirects)$|404\.html$|pagefind\/[^/]+-ui\.)/.test(pad),
    )
    .map((pad) => encodeURI(pad.replace(/(?<=\/)index\.html$/, '')));
}

/** A script for wrk that asks for all addresses in turn, and writes down what came of it. */
export function toLua(paden: readonly string[]): string {
  return `local paden = {${paden.map((pad) => JSON.stringify(pad)).join(', ')}}
local teller = 0
function setup(draad) draad:set("begin", teller); teller = teller + 1 end
function init() math.randomseed(begin + 1); teller = math.random(#paden) end
function request()
  teller = teller % #paden + 1
  return wrk.format("GET", paden[teller], {["Accept-Encoding"] = "br"})
end
function done(som, duur)
  local f = som.errors
  local fouten = f.connect + f.read + f.write + f.status + f.timeout
  io.write(string.format("METING %d %d %d %f\\n", som.requests, som.duration, fouten, duur:percentile(99)))
end
`;
}

/** Reads that back; no measurement is an Error. */
export function readMeting(uitvoer: string): Meting {
  const [, verzoeken, duur, fouten, p99] =
    /^METING (\d+) (\d+) (\d+) ([\d.]+)$/m.exec(uitvoer) ?? [];
  if (!Number(verzoeken)) throw new Error(`wrk mat niets: ${uitvoer}`);
  return {
    perSeconde: Number(verzoeken) / (Number(duur) / 1_000_000),
    p99: Number(p99) / 1000,
    fouten: Number(fouten),
  };
}
