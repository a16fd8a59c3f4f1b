/** Places the issues the step before listed. */
import { readFileSync } from 'node:fs';
import { readApi } from '../api.ts';
import { placeIssues, type Issuebericht } from '../bericht.ts';

const berichten = JSON.parse(readFileSync('berichten.json', 'utf8')) as Issuebericht[];
await placeIssues(readApi(process.env), berichten);
