import type { PaginaView } from '#src/views/pagina-view.ts';

declare global {
  namespace App {
    interface Locals {
      /** View of the page about the site that is being rendered, for the components in its text. */
      pagina?: PaginaView;
    }
  }
}
