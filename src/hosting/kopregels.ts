/** HTTP headers by name. */
export type Koppen = Readonly<Record<string, string>>;

/** The headers of one address, or of all that start like it when it ends in `*`. */
export type Kopregel = { pad: string; koppen: Koppen };

/** What a page can never ask of a visitor’s device. */
const nooit =
  'accelerometer autoplay camera display-capture encrypted-media fullscreen geolocation gyroscope magnetometer microphone midi payment picture-in-picture publickey-credentials-get screen-wake-lock usb xr-spatial-tracking';

const overal: Koppen = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': nooit
    .split(' ')
    .map((functie) => `${functie}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // A page names hashed files; an old copy of it would ask for files that are gone.
  'Cache-Control': 'public, max-age=0, must-revalidate',
};

/** Folders whose file names change with their content. */
const vast = ['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/filter/*'];

/**
 * The headers of the whole site, from general to special: a later rule replaces what an earlier
 * one says. `redactie` is the policy of the editor page; undefined when there is none.
 */
export function createKopregels(site: string, redactie: string | undefined): Kopregel[] {
  return [
    { pad: '/*', koppen: { ...overal, 'Content-Security-Policy': site } },
    ...vast.map((pad) => ({
      pad,
      koppen: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    })),
    ...(redactie === undefined
      ? []
      : [
          {
            pad: '/redactie/*',
            koppen: {
              'Content-Security-Policy': redactie,
              // The login of GitHub opens in a window that must be able to answer.
              'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
            },
          },
        ]),
  ];
}

/** True when a rule is about this address. */
export function isVoor({ pad }: Kopregel, adres: string): boolean {
  return pad.endsWith('*') ? adres.startsWith(pad.slice(0, -1)) : adres === pad;
}

/** The headers sent with an address (a path, as in `/regios/almere/`). */
export function findKoppen(regels: readonly Kopregel[], adres: string): Koppen {
  return Object.fromEntries(
    regels.filter((regel) => isVoor(regel, adres)).flatMap(({ koppen }) => Object.entries(koppen)),
  );
}

/** One header: its value everywhere, and elsewhere, with the most special address first. */
export type Kopverloop = {
  naam: string;
  /** Name for a variable of a server: `kop_cache_control`. */
  variabele: string;
  waarde: string;
  /** Address as a pattern, and the value there. */
  anders: [patroon: string, waarde: string][];
};

/** The same rules, seen from each header; the first rule names all headers. */
export function toKopverloop([algemeen, ...rest]: readonly Kopregel[]): Kopverloop[] {
  return Object.entries(algemeen?.koppen ?? {}).map(([naam, waarde]) => ({
    naam,
    variabele: `kop_${naam.toLowerCase().replaceAll('-', '_')}`,
    waarde,
    anders: rest
      .flatMap(({ pad, koppen }): [string, string][] =>
        koppen[naam] === undefined ? [] : [[toPatroon(pad), koppen[naam]]],
      )
      .reverse(),
  }));
}

/** Both nginx and Caddy read `~` as: what follows is a regular expression. */
function toPatroon(pad: string): string {
  return `~^${pad.replaceAll('.', '\\.').replace(/\*$/, '')}${pad.endsWith('*') ? '' : '$'}`;
}
