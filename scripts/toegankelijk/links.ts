import type { CDPSession } from 'playwright-core';

/** A link as a screen reader has it: what it says and where it leads. */
type Link = { naam: string; url: string };

const nietszeggend =
  /^(?:klik|lees|kijk|bekijk|zie|ga|download)?\s*(?:hier|meer|verder|link|deze link|deze pagina)$/i;

/** All links of the page, from the accessibility tree of the browser itself. */
export async function readLinks(client: CDPSession): Promise<Link[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ role, ignored }) => role?.value === 'link' && !ignored)
    .map(({ name, properties }) => ({
      naam: String(name?.value ?? '').trim(),
      url: String(properties?.find((p) => p.name === 'url')?.value.value ?? ''),
    }));
}

/** Links that do not say where they lead, or say the same and lead elsewhere. */
export function checkLinks(links: readonly Link[]): string[] {
  const doelen = new Map<string, Set<string>>();
  for (const { naam, url } of links) {
    const zelfde = naam.toLowerCase();
    doelen.set(zelfde, (doelen.get(zelfde) ?? new Set()).add(url));
  }
  return [...doelen].flatMap(([naam, urls]) => [
    ...(naam ? [] : [`a link without a name leads to ${[...urls].join(', ')}`]),
    ...(nietszeggend.test(naam) ? [`“${naam}” does not say where it leads`] : []),
    ...(urls.size > 1 ? [`“${naam}” leads to ${[...urls].join(' and ')}`] : []),
  ]);
}
