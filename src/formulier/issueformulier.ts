import { stringify } from 'yaml';
import type { Bestand } from '#src/inhoud/entry.ts';
import type { Formulier, Formulierveld } from './formulieren.ts';

/** Folder where GitHub looks for forms. */
const MAP = '.github/ISSUE_TEMPLATE';

const openbaar =
  'Dit formulier is **openbaar**: iedereen ziet je antwoorden en je gebruikersnaam. Noem geen kinderen, ouders of andere privépersonen.';

const daarna: Record<Formulier['label'], string> = {
  update:
    'Van je antwoorden maken wij een voorstel voor de site. De redactie kijkt er binnen drie werkdagen naar.',
  praktijk:
    'Van je antwoorden maken wij een voorstel voor een pagina. De redactie leest de bron, vult de pagina aan en laat het hier weten.',
  fout: 'De redactie kijkt er binnen drie werkdagen naar en laat het hier weten.',
};

/** A form as the file GitHub reads. */
export function toIssueformulier({ bestand, naam, uitleg, label, velden }: Formulier): Bestand {
  const formulier = {
    name: naam,
    description: uitleg,
    title: `${label.charAt(0).toUpperCase()}${label.slice(1)}: `,
    labels: [label],
    body: [
      { type: 'markdown', attributes: { value: `${daarna[label]}\n\n${openbaar}` } },
      ...velden.map(toElement),
    ],
  };
  return { bestand, inhoud: writeYaml(formulier) };
}

/** What GitHub shows above the forms: nothing else to choose. */
export function toConfig(): Bestand {
  return { bestand: `${MAP}/config.yml`, inhoud: writeYaml({ blank_issues_enabled: false }) };
}

const typen: Record<Formulierveld['soort'], string> = {
  regel: 'input',
  alinea: 'textarea',
  keuze: 'dropdown',
  keuzes: 'dropdown',
  akkoord: 'checkboxes',
};

function toElement(veld: Formulierveld): object {
  const { id, label, uitleg, soort, opties = [], voorbeeld, verplicht } = veld;
  const type = typen[soort];
  const sleutel = { type, id: id.replace('.', '-') };
  if (soort === 'akkoord')
    return { ...sleutel, attributes: { label, options: [{ label: uitleg, required: true }] } };
  return {
    ...sleutel,
    attributes: {
      label,
      description: uitleg,
      ...(soort === 'keuzes' ? { multiple: true } : {}),
      ...(type === 'dropdown' ? { options: opties } : {}),
      ...(voorbeeld ? { placeholder: voorbeeld } : {}),
    },
    validations: { required: verplicht },
  };
}

/** YAML as GitHub reads it (version 1.1, where a bare date is no text). */
function writeYaml(inhoud: object): string {
  return `# Gemaakt met npm run genereer; pas dit bestand niet met de hand aan.\n${stringify(inhoud, { lineWidth: 0, version: '1.1' })}`;
}
