/** A kind of case a tool could not decide, and what someone saw who looked. */
export type Nagekeken = {
  regel: string;
  /** Selector of the elements this is about. */
  kiezer: string;
  /** Part of what the tool says, when one rule says several things. */
  melding?: string;
  /** Dutch, for readers of /kwaliteit/. */
  reden: string;
};

/** What axe could not decide. */
export const nagekekenAxe: Nagekeken[] = [
  {
    regel: 'color-contrast/nonBmp',
    kiezer: '.terug > [aria-hidden], .tekens b[aria-hidden]',
    reden:
      'Een pijl, vinkje of ander teken. De tekst ernaast zegt hetzelfde; voorleeshulp slaat het teken over. Het heeft een contrast van 6,9 op 1 of meer.',
  },
  {
    regel: 'color-contrast/shortTextContent',
    kiezer: '.landkaart text, .netwerk .nummer',
    reden:
      'Het nummer in een gekleurde stip op de kaart of in het netwerkbeeld: 8,5 op 1 (licht) en 9,5 op 1 (donker). De naam staat er ook bij als tekst.',
  },
  {
    regel: 'color-contrast/bgOverlap',
    kiezer: '.landkaart text',
    reden:
      'Het nummer in een gekleurde stip op de kaart, over het land heen: 8,5 op 1 (licht) en 9,5 op 1 (donker). De naam staat in de lijst ernaast.',
  },
  {
    regel: 'color-contrast/bgOverlap',
    kiezer: '.netwerk text',
    reden:
      'Tekst in het netwerkbeeld staat op de achtergrond van de pagina of in een leeg vak met dezelfde kleur: 8,1 op 1 of meer. Er loopt geen lijn achter de tekst.',
  },
  {
    regel: 'color-contrast/imgNode',
    kiezer: '.netwerk .kolomkop',
    reden:
      'De kop boven een kolom van het netwerkbeeld staat op de achtergrond van de pagina: 16,7 op 1 of meer.',
  },
];

/** What the IBM engine could not decide, or recommends. */
export const nagekekenIbm: Nagekeken[] = [
  {
    regel: 'style_color_misuse/Potential_1',
    kiezer: 'link[rel=stylesheet]',
    reden:
      'Gevraagd wordt of kleur ooit het enige is dat iets zegt. Bekeken in grijs: domeinen en standen staan er als woord bij, lijnen verschillen ook in streepjes, links in tekst zijn onderstreept.',
  },
  {
    regel: 'style_highcontrast_visible/Manual_1',
    kiezer: 'link[rel=stylesheet]',
    reden:
      'Gevraagd wordt om de site te bekijken in hoog contrast (gedwongen kleuren). Dat is gedaan: tekst, links, knoppen, vakken en tekeningen blijven te zien.',
  },
  {
    regel: 'aria_content_in_landmark/Fail_1',
    kiezer: 'a.spring',
    reden:
      'De link ‘Naar de inhoud’ staat met opzet vóór alle andere onderdelen: hij moet het eerste zijn dat je met het toetsenbord bereikt.',
  },
  {
    regel: 'element_tabbable_visible/potential_visible',
    kiezer: 'a.spring',
    reden: 'De link ‘Naar de inhoud’ komt in beeld zodra hij de focus krijgt.',
  },
  {
    regel: 'element_tabbable_unobscured/potential_obscured',
    kiezer: 'details:not([open]) > :not(summary), details:not([open]) > :not(summary) *',
    reden:
      'Dit staat in een onderdeel dat dichtgeklapt is. Je kunt er dan niet komen, ook niet met het toetsenbord. IBM rekent met de plek die het zou hebben.',
  },
  {
    regel: 'element_tabbable_unobscured/potential_obscured',
    kiezer: '.proza a, .bronnen a, .overslaan a',
    reden:
      'Een link in lopende tekst. Een stuk tekst erna loopt over twee regels; IBM rekent dat als één groot vak, dat over de link heen zou liggen. Er ligt niets overheen.',
  },
  {
    regel: 'target_spacing_sufficient/recommendation_inline',
    kiezer: 'a.noot',
    reden:
      'Nummers van bronnen staan achter elkaar in de zin. WCAG 2.5.8 zondert links in een zin uit. Dezelfde bron staat ook onder aan de pagina, in een lijst met ruimte.',
  },
  {
    regel: 'list_structure_proper/Potential_1',
    kiezer: 'dl:has(> div > dt)',
    reden:
      'Elk begrip met zijn uitleg staat in een groep (div) binnen de lijst. Dat mag volgens de HTML-standaard, en html-validate en vnu keuren het goed. IBM kent die vorm niet.',
  },
  {
    regel: 'text_sensory_misuse/potential_other',
    kiezer: 'main *',
    melding: "extra'",
    reden:
      'IBM leest ‘extra’ als een Engels woord voor hoe iets eruitziet. Hier betekent het ‘meer’, zoals in ‘extra hulp’.',
  },
  {
    regel: 'text_block_heading/potential_heading',
    kiezer: '.let-op, :has(> .let-op:only-child)',
    reden:
      'De woorden ‘Let op’ zijn het begin van een opmerking van één alinea, geen kop boven een stuk tekst. De opmerking heeft de rol ‘note’.',
  },
  {
    regel: 'form_submit_button_exists/Potential_1',
    kiezer: 'form.facetten',
    reden:
      'Dit formulier verstuurt niets. Elke keuze werkt meteen op de lijst ernaast, en het nieuwe aantal wordt voorgelezen. Zonder JavaScript staan er links.',
  },
  {
    regel: 'fieldset_legend_valid/Fail_1',
    kiezer: 'fieldset:has(> legend.sr-only)',
    reden:
      'De groep heeft een legend, alleen voor voorleeshulp: wie kijkt, leest de kop erboven. Een legend die je niet ziet, telt IBM niet mee.',
  },
  {
    regel: 'input_label_visible/potential_placeholder_only',
    kiezer: 'form[role=search]:has(button) input[type=search]',
    reden:
      'De zoekknop staat vast aan het veld en zegt waar het voor is. Dat is een manier die WCAG zelf geeft (techniek G167). Het veld heeft ook een naam voor voorleeshulp.',
  },
  {
    regel: 'input_label_visible/potential_no_label',
    kiezer: 'form[role=search]:has(button) input[type=search]',
    reden:
      'Op de zoekpagina staat boven het veld de kop ‘Zoeken’, en de zoekknop vast eraan (techniek G167). Het veld heeft ook een naam voor voorleeshulp.',
  },
  {
    regel: 'element_tabbable_role_valid/fail_invalid_role',
    kiezer: '.schuif[tabindex="0"][aria-label]',
    reden:
      'Het netwerkbeeld schuift opzij op een smal scherm. Daarom kun je er met het toetsenbord naartoe, en dan schuiven met de pijltjes. Ook axe vraagt daarom.',
  },
];

/** What Alfa could not decide. */
export const nagekekenAlfa: Nagekeken[] = [];

/** Warnings of vnu, by how they start. */
export const nagekekenVnu: Omit<Nagekeken, 'kiezer'>[] = [
  {
    regel: 'Resource violates Content Security Policy (meta tag)',
    reden:
      'vnu leest de pagina’s als losse bestanden, zonder website eromheen. Daardoor weet het niet dat de stijl, het script of het beeld van deze site zelf komt. In de browser houdt de regel niets tegen: dat is apart getest op alle pagina’s.',
  },
];
