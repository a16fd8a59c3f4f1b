import CMS from '@sveltia/cms';
import { readBestand, writeBestand, type Inhoud } from '#src/formulier/cms-bestand.ts';
import type { RedactieConfig } from '#src/formulier/cms.ts';

/** Puts the editor in place of the page, in Dutch, reading and writing files in our own way. */
export function startCms({ cms, vormen }: RedactieConfig): void {
  for (const [naam, vorm] of Object.entries(vormen))
    CMS.registerCustomFormat(naam, vorm.extensie, {
      fromFile: (tekst) => readBestand(tekst, vorm),
      toFile: (inhoud: Inhoud) => writeBestand(inhoud, vorm),
    });
  document.querySelectorAll('link[rel=stylesheet]').forEach((stijl) => stijl.remove());
  document.body.replaceChildren();
  void CMS.init({ config: cms });
}
