import { begripSchema } from './begrip.ts';
import { bronSchema } from './bron.ts';
import { knelpuntSchema } from './knelpunt.ts';
import { paginaSchema } from './pagina.ts';
import { praktijkSchema } from './praktijk.ts';
import { regioSchema } from './regio.ts';
import { themaSchema } from './thema.ts';
import { tipSchema } from './tip.ts';
import { updateSchema } from './update.ts';
import { vraagSchema } from './vraag.ts';

/** The schema of each collection; one source of truth for build, check and forms. */
export const schemas = {
  regios: regioSchema,
  praktijken: praktijkSchema,
  tips: tipSchema,
  begrippen: begripSchema,
  vragen: vraagSchema,
  knelpunten: knelpuntSchema,
  themas: themaSchema,
  bronnen: bronSchema,
  updates: updateSchema,
  paginas: paginaSchema,
} as const;
