import type { Bestand, Entry } from '#src/inhoud/entry.ts';
import { collecties, type Collectie } from '#src/schemas/velden.ts';
import { toFormulieren, type Keuze, type Keuzelijsten } from './formulieren.ts';
import { fillHandleiding } from './handleiding.ts';
import { toConfig, toIssueformulier } from './issueformulier.ts';
import { toJsonSchema } from './json-schema.ts';
import { toSjabloon } from './sjabloon.ts';
import { collectiesOpVolgorde, soorten } from './soorten.ts';

/** Every file that is made from the schemas: for editors, for GitHub and for code editors. */
export function toGemaakt({
  handleiding,
  entries,
}: {
  handleiding: string;
  entries: Entry[];
}): Bestand[] {
  return [
    { bestand: 'content/README.md', inhoud: fillHandleiding(handleiding) },
    ...collectiesOpVolgorde().map(toSjabloon),
    ...Object.values(toFormulieren(toKeuzelijsten(entries))).map(toIssueformulier),
    toConfig(),
    ...collecties.map((c) => toJson(toSchemabestand(c), toJsonSchema(c))),
    toJson('.vscode/settings.json', toEditorinstellingen()),
  ];
}

/** The closed lists that the forms offer, by name. */
function toKeuzelijsten(entries: Entry[]): Keuzelijsten {
  const keuzes = (collectie: Collectie): Keuze[] =>
    entries
      .filter((e) => e.collectie === collectie)
      .map(({ id, data }) => ({
        id,
        naam: 'naam' in data ? data.naam : 'titel' in data ? data.titel : id,
      }))
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return { regios: keuzes('regios'), themas: keuzes('themas') };
}

/** Settings of Visual Studio Code: frontmatter through Astro’s extension, `.yaml` through that of Red Hat. */
function toEditorinstellingen(): object {
  const alleenVelden = collecties.filter((c) => soorten[c].extensie === 'yaml');
  return {
    'astro.content-intellisense': true,
    'yaml.schemas': Object.fromEntries(
      alleenVelden.map((c) => [toSchemabestand(c), `content/${c}/*.yaml`]),
    ),
    'files.eol': '\n',
    'files.encoding': 'utf8',
  };
}

function toSchemabestand(collectie: Collectie): string {
  return `.vscode/schemas/${collectie}.schema.json`;
}

function toJson(bestand: string, inhoud: object): Bestand {
  return { bestand, inhoud: `${JSON.stringify(inhoud, null, 2)}\n` };
}
