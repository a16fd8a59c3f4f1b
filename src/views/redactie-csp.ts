import type { Instellingen } from '#src/instellingen.ts';

/**
 * Content Security Policy of the editor page. It holds a login token, so nothing may come from or
 * go to any place but this origin and GitHub. Styles are inline because Sveltia writes them so.
 */
export function toRedactieCsp({ api }: Instellingen): string {
  const github = new URL(api).origin;
  const portretten =
    github === 'https://api.github.com' ? 'https://avatars.githubusercontent.com' : github;
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src 'self' blob: data: ${portretten}`,
    'media-src blob:',
    `connect-src 'self' blob: data: ${github}`,
    "worker-src 'self'",
    'manifest-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The part of a policy that works in a `<meta>`: a page cannot say there who may frame it. */
export function toMetaCsp(csp: string): string {
  return csp.replace(/; frame-ancestors [^;]*/, '');
}
