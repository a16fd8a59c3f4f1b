/** One kind of page: which addresses it has, and one to look at closely. */
export type Sjabloon = { naam: string; pad: string; past: RegExp };

const een = (naam: string, pad: string): Sjabloon => ({ naam, pad, past: new RegExp(`^${pad}$`) });

/** A list and the pages in it. */
const lijst = (meer: string, enkel: string, pad: string): Sjabloon[] => [
  een(meer, `/${meer}/`),
  { naam: enkel, pad: `/${meer}/${pad}/`, past: new RegExp(`^/${meer}/[^/]+/$`) },
];

/** Every kind of page; each example has as many parts as it can have. */
export const sjablonen: readonly Sjabloon[] = [
  een('home', '/'),
  ...lijst('praktijken', 'praktijk', 'sterk-in-de-wijk-almere'),
  {
    naam: 'praktijken-met-kenmerk',
    pad: '/praktijken/domein/jeugdhulp/',
    past: /^\/praktijken\/[^/]+\/[^/]+\/$/,
  },
  ...lijst('regios', 'regio', 'almere'),
  { naam: 'werkbord', pad: '/regios/almere/werkbord/', past: /^\/regios\/[^/]+\/werkbord\/$/ },
  ...lijst('tips', 'tip', '3-taakverdeling'),
  ...lijst('begrippen', 'begrip', 'jgz'),
  ...lijst('knelpunten', 'knelpunt', 'gegevens-delen'),
  ...lijst('themas', 'thema', 'thuiszitten'),
  ...lijst('updates', 'update', '2023-09-eindrapport-leeuwarden'),
  ...lijst('vragen', 'vraag', 'hoe-voorkomen-we-thuiszitten'),
  een('bronnen', '/bronnen/'),
  een('verbanden', '/verbanden/'),
  een('zoeken', '/zoeken/'),
  een('kwaliteit', '/kwaliteit/'),
  een('offline', '/offline/'),
  een('niet-bewaard', '/offline/niet-bewaard/'),
  {
    naam: 'pagina',
    pad: '/meedoen/',
    past: /^\/(?:colofon|lek-melden|meedoen|over|privacy|toegankelijkheid)\/$/,
  },
  een('redactie', '/redactie/'),
  een('404', '/404.html'),
];
