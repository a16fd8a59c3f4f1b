/** A Content Security Policy: what each directive allows. */
export type Beleid = Readonly<Record<string, string>>;

/**
 * Everything from this site, nothing inline. WebAssembly is for search, which every page offers;
 * the worker that compiles it follows the policy sent with its own file.
 */
export const sitebeleid: Beleid = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** For the editor: Sveltia writes inline styles, shows pictures before they are sent, asks GitHub’s API. */
export function createRedactiebeleid(github = 'https://api.github.com'): Beleid {
  const portretten =
    github === 'https://api.github.com' ? 'https://avatars.githubusercontent.com' : github;
  return {
    ...sitebeleid,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `'self' blob: data: ${portretten}`,
    'media-src': 'blob:',
    'connect-src': `'self' blob: data: ${github}`,
    'manifest-src': 'blob:',
    'form-action': "'none'",
  };
}

/** A policy as its header says it. */
export function formatBeleid(beleid: Beleid): string {
  return Object.entries(beleid)
    .map(([richtlijn, bronnen]) => `${richtlijn} ${bronnen}`)
    .join('; ');
}

/** A policy for a `<meta>`, where a page cannot say who may frame it. */
export function toMetaBeleid(beleid: Beleid): string {
  return formatBeleid(
    Object.fromEntries(Object.entries(beleid).filter(([naam]) => naam !== 'frame-ancestors')),
  );
}
