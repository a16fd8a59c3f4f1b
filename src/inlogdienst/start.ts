/** Starts the login service with Node: `npm run inlogdienst`. */
import { createInlogdienst } from './inlogdienst.ts';
import { serveMetNode } from './node.ts';
import { readOmgeving } from './omgeving.ts';

const poort = Number(process.env['PORT'] ?? 8787);
await serveMetNode(createInlogdienst(readOmgeving(process.env)), poort);
console.log(`De inlogdienst luistert op poort ${poort}.`);
