import { isAlias, isScalar, visit, type Document, type Node, type YAMLMap } from 'yaml';
import type { Bevinding } from './bevinding.ts';

/** Something wrong with fields that can be read, at a place in their YAML. */
export type Veldfout = Pick<Bevinding, 'code' | 'ernst' | 'melding'> & {
  plek: number;
  voorstel: string;
};

/** What YAML allows and fields do not: the same field twice, anchors, labels, directives, a lost `#`. */
export function checkVelden(document: Document, yaml: string): Veldfout[] {
  const fouten: Veldfout[] = document.errors.length ? [] : checkScheiding(yaml);
  visit(document, {
    Map: (_, map) => void fouten.push(...checkSleutels(map)),
    Node: (_, knoop) => {
      const fout = checkWaarde(knoop);
      if (fout) fouten.push({ plek: knoop.range?.[0] ?? 0, ...fout });
    },
  });
  return fouten;
}

/** Lines that another reader of YAML would take for a setting or for the end of the fields. */
function checkScheiding(yaml: string): Veldfout[] {
  const begin = /^---\r?\n/.exec(yaml)?.[0].length ?? 0;
  const plek = yaml.slice(begin).search(/^(?:%|---|\.\.\.|\+\+\+)/m);
  if (plek < 0) return [];
  return [
    {
      plek: begin + plek,
      code: 'yaml-scheiding',
      ernst: 'fout',
      melding: 'Een regel tussen de velden kan niet beginnen met %, ---, ... of +++.',
      voorstel: 'Haal de regel weg, of zet er twee spaties voor als het tekst is.',
    },
  ];
}

function checkSleutels(map: YAMLMap): Veldfout[] {
  const gezien = new Set<string>();
  return map.items.flatMap(({ key }): Veldfout[] => {
    const plek = (key as Node | null)?.range?.[0] ?? 0;
    if (!isScalar(key))
      return [
        {
          plek,
          code: 'yaml-sleutel',
          ernst: 'fout',
          melding: 'De naam van een veld is hier geen gewoon woord.',
          voorstel: 'Zet voor de dubbele punt één woord, zoals titel.',
        },
      ];
    const naam = String(key.value);
    const dubbel = gezien.has(naam);
    gezien.add(naam);
    if (!dubbel) return [];
    return [
      {
        plek,
        code: 'veld-dubbel',
        ernst: 'fout',
        melding: `Het veld “${naam}” staat er twee keer.`,
        voorstel: 'Haal er één weg.',
      },
    ];
  });
}

function checkWaarde(knoop: Node): Omit<Veldfout, 'plek'> | undefined {
  if (isAlias(knoop) || ('anchor' in knoop && knoop.anchor))
    return {
      code: 'yaml-alias',
      ernst: 'fout',
      melding: 'Verwijzingen met & en * kunnen hier niet.',
      voorstel: 'Schrijf de waarde gewoon twee keer, of zet de tekst tussen aanhalingstekens.',
    };
  if ('tag' in knoop && knoop.tag)
    return {
      code: 'yaml-label',
      ernst: 'fout',
      melding: 'Een label met ! voor een waarde kan hier niet.',
      voorstel: 'Haal het label weg, of zet de tekst tussen aanhalingstekens.',
    };
  const verloren = /^[^\s#].{0,40}/.exec(knoop.comment ?? '')?.[0];
  if (!verloren || !isScalar(knoop)) return undefined;
  return {
    code: 'hekje',
    ernst: 'advies',
    melding: `Alles na een spatie en een # telt niet mee: “#${verloren}” valt weg.`,
    voorstel: 'Zet de hele tekst tussen aanhalingstekens.',
  };
}
