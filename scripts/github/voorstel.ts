/** One file a pull request adds, changes or removes. */
export type Wijziging = {
  pad: string;
  gebeurd: 'nieuw' | 'gewijzigd' | 'weg';
  /** Git's mode afterwards: `100644` is an ordinary file, `120000` a symlink. */
  modus: string;
};

/** A file that is refused, with what its sender can do. */
export type Weigering = { pad: string; uitleg: string };

/** What a pull request touches, and so which check it gets. */
export type Voorstel = { soort: 'inhoud' | 'code' | 'geweigerd'; geweigerd: Weigering[] };

const naam = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Files whose change is only content; everything a verbinder sends has one of these names. */
const inhoud = [
  new RegExp(`^content/[a-z]+/${naam}\\.mdx?$`),
  /^content\/bronnen\/S[1-9]\d*\.yaml$/,
  new RegExp(`^content/themas/${naam}\\.yaml$`),
  /^content\/doorverwijzingen\.yml$/,
  /^public\/media\/[A-Za-z0-9][\w~-]*\.(?:webp|jpe?g|png)$/,
];

/** Files in the folders for content that belong to the people who keep the site. */
const beheer = /^content\/(?:README\.md$|_)/;

/** Reads `git diff --raw -z --no-renames`; a name may hold anything, also a new line. */
export function readWijzigingen(raw: string): Wijziging[] {
  const delen = raw.split('\0');
  return delen.flatMap((kop, i) => {
    const [, modus, letter] = /^:\d{6} (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])/.exec(kop) ?? [];
    const pad = delen[i + 1];
    if (i % 2 || !modus || pad === undefined) return [];
    const gebeurd = letter === 'A' ? 'nieuw' : letter === 'D' ? 'weg' : 'gewijzigd';
    return [{ pad, gebeurd, modus }];
  });
}

/** True for a name that only content has. */
export function isInhoudspad(pad: string): boolean {
  return pad.length <= 160 && inhoud.some((patroon) => patroon.test(pad));
}

/** Decides which check a pull request gets; a refused file wins over everything else. */
export function classifyVoorstel(wijzigingen: readonly Wijziging[]): Voorstel {
  const vanMap = wijzigingen.filter(({ pad }) => hoortBijInhoud(pad));
  const geweigerd = vanMap.flatMap((w) => {
    const uitleg = refuse(w);
    return uitleg ? [{ pad: w.pad, uitleg }] : [];
  });
  if (geweigerd.length) return { soort: 'geweigerd', geweigerd };
  return { soort: vanMap.length === wijzigingen.length ? 'inhoud' : 'code', geweigerd };
}

/** True for a file in a folder of content, whatever its name; nothing there is code. */
export function hoortBijInhoud(pad: string): boolean {
  return /^(?:content|public\/media)(?:\/|$)/.test(pad) && !beheer.test(pad);
}

function refuse({ pad, gebeurd, modus }: Wijziging): string | undefined {
  if (gebeurd === 'weg') return undefined;
  if (modus !== '100644')
    return 'Dit is geen gewoon bestand, maar bijvoorbeeld een verwijzing. Stuur het bestand zelf.';
  if (isInhoudspad(pad)) return undefined;
  return pad.startsWith('public/media/')
    ? 'Deze naam kan niet. Gebruik kleine letters, cijfers en koppeltekens, zoals `schoolplein-almere.webp`. Het mag .webp, .jpg of .png zijn.'
    : 'Deze naam of map kan niet. Gebruik kleine letters, cijfers en koppeltekens, zoals `content/updates/2026-11-22-nieuwe-school.md`.';
}

/** The report for a pull request with files that are refused. */
export function formatWeigeringen(geweigerd: readonly Weigering[]): string {
  const regels = geweigerd.map(({ pad, uitleg }) => `- \`${toonPad(pad)}\`: ${uitleg}`);
  return ['### Dit kunnen we nog niet nakijken', '', ...regels, ''].join('\n');
}

/** A name as it can stand on one line between backticks. */
export function toonPad(pad: string): string {
  return JSON.stringify(pad.slice(0, 200)).slice(1, -1).replaceAll('`', '’');
}
