import { createHash } from 'node:crypto';

/** A component of a CycloneDX list, as far as it is changed here. */
type Component = {
  name: string;
  type: string;
  'bom-ref': string;
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
};

/** A CycloneDX list as `npm sbom` writes it, as far as it is changed here. */
export type Sbom = {
  bomFormat: string;
  specVersion: string;
  serialNumber: string;
  metadata: { timestamp: string; component: Component };
  components: Component[];
};

/** What belongs to the project and not to the machine or the moment. */
export type Kenmerk = { naam: string; moment: string; licenties: Map<string, string> };

/**
 * The same list for the same commit: npm takes the name of the folder, the clock and a random number.
 * `licenties` gives, per `name@version`, the licence npm could not read as one of the known ones.
 */
export function normalizeSbom(sbom: Sbom, { naam, moment, licenties }: Kenmerk): Sbom {
  const { metadata } = sbom;
  const vast = {
    ...sbom,
    serialNumber: '',
    metadata: {
      ...metadata,
      timestamp: moment,
      component: { ...metadata.component, name: naam, type: 'application' },
    },
    components: sbom.components
      .map((component) => withLicentie(component, licenties))
      .sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
  };
  return { ...vast, serialNumber: toNummer(JSON.stringify(vast)) };
}

/** npm leaves the licence empty when its name is not in the list of SPDX; it then goes in as written. */
function withLicentie(component: Component, licenties: Map<string, string>): Component {
  const { licenses, ...rest } = component;
  if (licenses?.some((l) => l.license ?? l.expression)) return component;
  const name = licenties.get(component['bom-ref']);
  return name ? { ...rest, licenses: [{ license: { name } }] } : rest;
}

/** A serial number that follows from the content, in the form of a UUID (version 8). */
function toNummer(tekst: string): string {
  const h = createHash('sha256').update(tekst).digest('hex');
  const delen = [h.slice(0, 8), h.slice(8, 12), `8${h.slice(13, 16)}`, `a${h.slice(17, 20)}`];
  return `urn:uuid:${delen.join('-')}-${h.slice(20, 32)}`;
}
