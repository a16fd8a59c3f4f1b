import { begripSchema } from './begrip.ts';
import { bronSchema } from './bron.ts';
import { paginaSchema } from './pagina.ts';
import { praktijkSchema } from './praktijk.ts';
import { regioSchema } from './regio.ts';
import { tipSchema } from './tip.ts';
import { updateSchema } from './update.ts';

/** The schema of each collection; one source of truth for build, check and forms. */
export const schemas = {
  regios: regioSchema,
  praktijken: praktijkSchema,
  tips: tipSchema,
  begrippen: begripSchema,
  bronnen: bronSchema,
  updates: updateSchema,
  paginas: paginaSchema,
} as const;
