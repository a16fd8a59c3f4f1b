declare namespace App {
  interface Locals {
    /** View of the page about the site that is being rendered, for the components in its text. */
    pagina?: import('#src/views/pagina-view.ts').PaginaView;
  }
}
