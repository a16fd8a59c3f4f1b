import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the built site, without a slash at the end. */
    origin: string;
  }
}

/** Serves `dist` for the browser tests and stops when they are done. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({
    logLevel: 'error',
    server: { port: Number(process.env['PREVIEW_POORT'] ?? 4455) },
  });
  project.provide('origin', `http://localhost:${server.port}`);
  return () => server.stop();
}
