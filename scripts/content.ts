/**
 * Checks all of content/ and reports every finding in Dutch: `npm run content`.
 *
 * With file names the report is about those files; everything is checked all the same.
 * `--json`, `--github` and `--markdown` choose another report, `--root` another project.
 */
import { parseArgs } from 'node:util';
import { formatGithub } from '#src/catalogus/rapport-github.ts';
import { formatMarkdown } from '#src/catalogus/rapport-markdown.ts';
import { formatUitslag } from '#src/catalogus/rapport.ts';
import { foutenOf, toUitslag, type Uitslag } from '#src/catalogus/uitslag.ts';
import { checkAlles } from './check-alles.ts';

const { values: keuzes, positionals: alleen } = readKeuzes();

const uitslag = toUitslag(checkAlles(keuzes.root), alleen);
console.log(format(uitslag));
process.exitCode = foutenOf(uitslag).length ? 1 : 0;

function format(wat: Uitslag): string {
  if (keuzes.json) return JSON.stringify(wat, null, 2);
  if (keuzes.markdown) return formatMarkdown(wat);
  if (keuzes.github) return [formatGithub(wat), formatUitslag(wat).split('\n').at(-1)].join('\n');
  return formatUitslag(wat);
}

function readKeuzes() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        github: { type: 'boolean' },
        markdown: { type: 'boolean' },
        root: { type: 'string', default: '.' },
      },
    });
  } catch {
    console.error('Gebruik: npm run content -- [--json | --github | --markdown] [bestanden]');
    process.exit(2);
  }
}
