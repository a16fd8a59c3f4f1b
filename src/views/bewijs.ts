import type { Praktijk } from '#src/catalogus/model.ts';
import { bewijssoorten } from '#src/schemas/praktijk-feiten.ts';
import { opsomming, telwoord } from './kenmerken.ts';

const inWoorden: Record<(typeof bewijssoorten)[number], string> = {
  ervaring: 'ervaringen van betrokkenen',
  registratie: 'geregistreerde aantallen',
  praktijkonderzoek: 'praktijkonderzoek',
  effectonderzoek: 'effectonderzoek',
  rekenkamer: 'een oordeel van de rekenkamer',
};

/** One sentence on what the results rest on, strongest limit included; empty without results. */
export function formatBewijs(resultaten: Praktijk['resultaten']): string {
  if (!resultaten.length) return '';
  const soorten = bewijssoorten.filter((s) => resultaten.some((r) => r.soort === s));
  const basis = opsomming(soorten.map((s) => inWoorden[s]));
  const hoeveel = telwoord(resultaten.length, 'resultaat', 'resultaten');
  const grens = soorten.includes('effectonderzoek')
    ? ''
    : ' Onderzoek dat het effect meet tegenover een vergelijkingsgroep is niet gevonden.';
  return `${hoeveel}, op basis van ${basis}.${grens}`;
}
