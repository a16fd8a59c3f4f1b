/**
 * Capitals on the site that are a name, not an abbreviation a reader has to know, each with what it
 * names. Looked at one by one; a name that is no longer used has to go.
 */
export const namen: Record<string, string> = {
  // Organisations, by the name they use themselves.
  AEPB: 'research agency',
  GGD: 'GGD Zuid-Limburg, as a partner; in a sentence it is explained',
  GO: 'GO! Kinderopvang',
  JENS: 'organisation in Heerlen; the page says it is not known what kind',
  KOOS: 'youth care organisation in Utrecht',
  LESI: 'institute',
  LPO: 'Netwerk LPO',
  MEE: 'MEE IJsseloevers',
  MIK: 'MIK Kinderopvang',
  OPDC: 'OPDC Almere, a place for pupils',
  OPO: 'OPO Furore, school board',
  PCBO: 'PCBO Tytsjerksteradiel, school board',
  PPO: 'PPO-NK; the list of partners gives the name in full',
  PROO: 'PROO Leiden, school board',
  SKDD: 'childcare organisation',
  SKOVV: 'school board in Veenendaal',
  VISTA: 'VISTA college',
  // Parts of names.
  PO: 'PO-Raad, PO-Magazine, PO-congres',
  VO: 'VO-raad',
  PACT: 'PACT voor Kindcentra, PACT in Stedenwijk',
  STIP: 'STIP!, a plan',
  II: 'the Roman two in Met Andere Ogen II',
  MAO: 'title of a publication: Eindterm 2021 MAO 1.0',
  DEZE: 'Almere DEZE WEEK, a newspaper',
  WEEK: 'Almere DEZE WEEK, a newspaper',
  IVH: 'quoted from a list of partners; the page says what it probably stands for',
  // Tools, standards and licences.
  IBM: 'IBM Equal Access, which tests pages',
  AA: 'level of WCAG',
  WCAG: 'name of the standard; the page says what it is',
  BY: 'licence CC BY 4.0',
  CC: 'licence CC BY 4.0',
  SIL: 'SIL Open Font License',
  RSS: 'in the name of a link; who uses it knows the word',
};
