import { meldingenInvoer } from './meldingen-invoer.ts';

/** What a finding says, with `…` for what differs, and what an editor does about it. */
export type Melding = { melding: string; doe: string };

/**
 * Every code of a finding, in the order editors meet them: the file, its fields, its text, and how
 * it fits with the other files. The guide shows this list; a test holds it against the code.
 */
export const meldingen: Record<string, Melding> = {
  'map-onbekend': {
    melding: 'Deze map hoort niet bij de inhoud',
    doe: 'Zet het bestand in een van de mappen die de melding noemt.',
  },
  bestandsnaam: {
    melding: 'De bestandsnaam … kan niet',
    doe: 'Gebruik kleine letters, cijfers en koppeltekens, zoals `oja-almere.mdx`.',
  },
  'id-anders-dan-bestandsnaam': {
    melding: 'Het nummer is …, maar het bestand heet …',
    doe: 'Geef een bronbestand dezelfde naam als het nummer erin.',
  },
  'frontmatter-ontbreekt': {
    melding: 'Het blok met velden bovenaan ontbreekt',
    doe: 'Zet boven en onder de velden een regel met `---`.',
  },
  yaml: {
    melding: 'De velden zijn niet te lezen',
    doe: 'Zet een tekst met een dubbele punt tussen aanhalingstekens: `titel: "Kort: een zin"`. Let op het inspringen.',
  },
  'yaml-alias': {
    melding: 'Verwijzingen met & en * kunnen hier niet',
    doe: 'Zet een tekst die met & of * begint tussen aanhalingstekens.',
  },
  'veld-ontbreekt': {
    melding: 'Het veld … ontbreekt of is leeg',
    doe: 'Vul het veld in. Weet je het niet, kijk dan of je ‘onbekend’ mag kiezen.',
  },
  'veld-onbekend': {
    melding: 'Het veld … bestaat niet',
    doe: 'Kijk of de naam goed gespeld is. De melding noemt de naam die erop lijkt.',
  },
  'verkeerd-soort': {
    melding: 'Bij … hoort …; er staat …',
    doe: 'Een lijst staat tussen vierkante haken: `[S1]`. Een getal staat zonder aanhalingstekens.',
  },
  'keuze-onbekend': {
    melding: '… kan niet bij …',
    doe: 'Kies een van de woorden die de melding noemt.',
  },
  'te-lang': {
    melding: '… is te lang',
    doe: 'Maak de tekst korter. Het aantal tekens staat in de tabel met velden.',
  },
  'te-kort': {
    melding: '… is te kort',
    doe: 'Een leeg veld kan niet. Vul het in, of haal het hele veld weg als het niet hoeft.',
  },
  'te-veel-woorden': {
    melding: '… heeft te veel woorden',
    doe: 'Schrap wat kan wachten. Zet het verderop in de tekst.',
  },
  vorm: {
    melding: '… heeft niet de goede vorm, of kan geen verwijzing zijn',
    doe: 'Schrijf een datum als 2026-11-22, een bron als S12 en een verwijzing als bestandsnaam zonder .mdx.',
  },
  ongeldig: {
    melding: '… klopt niet',
    doe: 'Vergelijk het veld met de tabel onder Alle velden.',
  },
  'bron-ontbreekt': {
    melding: 'Bij … ontbreekt een bron',
    doe: 'Zet er een bron bij, zoals `bron: [S1]`. Is er geen bron, kies dan ‘onbekend’.',
  },
  'regio-ontbreekt': {
    melding: 'Deze update heeft geen bron en geen regio',
    doe: 'Vul een bron in, of de regio die het bericht meldt.',
  },
  'leeftijd-volgorde': {
    melding: '… is lager dan de leeftijd bij ‘van’',
    doe: 'Wissel `van` en `tot` om.',
  },
  opmaak: {
    melding:
      'Het onderdeel … wordt geopend maar niet gesloten, of er staat een teken dat een code begint',
    doe: 'Sluit af met bijvoorbeeld `</Begrip>` of `/>`. Schrijf een los teken als `\\<` of `\\{`.',
  },
  kopniveau: {
    melding: 'Een tussenkop van niveau … kan hier niet',
    doe: 'Begin een tussenkop met `##` of `###`.',
  },
  'onderdeel-onbekend': {
    melding: 'Het onderdeel … bestaat niet',
    doe: 'Kies uit Bron, Begrip, Engels, LetOp en Tijdlijn. Let op de hoofdletter.',
  },
  'attribuut-code': {
    melding: 'Bij … staat code in plaats van gewone tekst',
    doe: 'Zet de waarde tussen aanhalingstekens: `<Bron id="S1"/>`.',
  },
  'attribuut-onbekend': {
    melding: 'Bij … hoort … niet (of het staat er twee keer)',
    doe: 'Haal het weg. Bij Bron en Begrip hoort alleen `id`.',
  },
  'attribuut-ontbreekt': {
    melding: 'Bij … ontbreekt …',
    doe: 'Voeg het toe, zoals `id="S1"`.',
  },
  'lange-zin': {
    melding: 'Een zin van … woorden',
    doe: 'Maak er twee zinnen van.',
  },
  'verwijzing-onbekend': {
    melding: '… staat niet in content/…',
    doe: 'De naam waar je naar verwijst bestaat niet. Kijk naar de spelling, of maak eerst dat bestand.',
  },
  'verwijzing-naar-zichzelf': {
    melding: '… verwijst naar zichzelf',
    doe: 'Haal de verwijzing weg.',
  },
  'dubbele-naam': {
    melding: 'Deze naam bestaat al in …',
    doe: 'Geef je bestand een andere naam.',
  },
  'dubbele-titel': {
    melding: 'Deze titel bestaat al in …',
    doe: 'Staat dit al op de site? Pas dan dat bestand aan. Anders: kies een andere titel.',
  },
  'zoekterm-dubbel': {
    melding: '… hoort al bij …',
    doe: 'Laat het woord op één plek staan.',
  },
  'verwant-dubbel': {
    melding: 'Deze relatie staat ook in …',
    doe: 'Laat de relatie op één van de twee plekken staan.',
  },
  'stamboom-kring': {
    melding: '… stamt zelf af van …',
    doe: 'Kijk bij `verwant` welke praktijk er eerst was.',
  },
  'tipnummer-dubbel': {
    melding: 'Tip … bestaat al in …',
    doe: 'Geef elke tip een eigen nummer van 1 tot en met 9.',
  },
  'negen-tips': {
    melding: 'Er zijn … tips; het moeten er negen zijn',
    doe: 'Zet het bestand terug, of haal de tip weg die te veel is.',
  },
  'bron-ongebruikt': {
    melding: 'Geen enkele pagina gebruikt bron …',
    doe: 'Verwijs ernaar, of haal het bestand weg.',
  },
  'doorverwijzing-bestaat': {
    melding: 'Op … staat een pagina; die is dan niet meer te lezen',
    doe: 'Verwijs alleen door vanaf een adres dat niet meer bestaat.',
  },
  'doorverwijzing-dubbel': {
    melding: '… staat al hoger in de lijst',
    doe: 'Laat één van de twee doorverwijzingen staan.',
  },
  'doorverwijzing-doel': {
    melding: 'Er is geen pagina …',
    doe: 'Kopieer het adres van de pagina zelf, zonder wat voor de eerste schuine streep staat.',
  },
  'doorverwijzing-keten': {
    melding: '… verwijst zelf ook door',
    doe: 'Verwijs meteen naar het laatste adres. De melding noemt het.',
  },
  'doorverwijzing-rondje': {
    melding: '… komt via … nergens uit',
    doe: 'De adressen verwijzen naar elkaar. Verwijs naar een pagina die bestaat.',
  },
  ...meldingenInvoer,
};
