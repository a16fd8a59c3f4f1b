import type { Formulierveld } from './formulieren.ts';

/** The consent every sender gives. */
export const akkoord: Formulierveld = {
  id: 'akkoord',
  label: 'Akkoord',
  uitleg:
    'Ik noem geen privépersonen en geen e-mailadressen of telefoonnummers. Mijn tekst mag op de site staan, onder de licentie CC BY 4.0.',
  soort: 'akkoord',
  verplicht: true,
};

/** The questions of the form for an error; it stays a message. */
export const foutvelden: Formulierveld[] = [
  {
    id: 'pagina',
    label: 'Webadres van de pagina',
    uitleg: 'Op welke pagina staat het?',
    soort: 'regel',
    voorbeeld: '/praktijken/oja-almere/',
    verplicht: true,
  },
  {
    id: 'fout',
    label: 'Wat klopt er niet?',
    uitleg: 'Neem de zin over, of beschrijf wat er misgaat.',
    soort: 'alinea',
    verplicht: true,
  },
  {
    id: 'goed',
    label: 'Wat moet het zijn?',
    uitleg: 'Als je dat weet.',
    soort: 'alinea',
    verplicht: false,
  },
  {
    id: 'bron',
    label: 'Waar staat dat?',
    uitleg: 'Een webadres of de naam van een stuk, zodat de redactie het kan nakijken.',
    soort: 'regel',
    verplicht: false,
  },
];
