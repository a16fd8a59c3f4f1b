import { z } from 'astro/zod';
import { alinea, regel, zoektermen, zoekzinnen } from './velden.ts';

/** Fields of `content/themas/<id>.yaml`; a closed list that only the editors extend. */
export const themaSchema = z.strictObject({
  titel: regel(60).describe('Naam van het thema.'),
  omschrijving: alinea(300).describe('Welke praktijken horen bij dit thema? Eén of twee zinnen.'),
  zoektermen,
  zoekzinnen,
});
