/** What a finding says, with `…` for what differs, and what an editor does about it. */
type Melding = { melding: string; doe: string };

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
    doe: 'Kies uit Bron, Begrip, LetOp en Tijdlijn. Let op de hoofdletter.',
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
  'bestand-onbekend': {
    melding: 'Dit bestand hoort niet in deze map',
    doe: 'Zet het bestand in de map die de melding noemt.',
  },
  koppeling: {
    melding: 'Dit is een koppeling naar een ander bestand',
    doe: 'Zet het bestand zelf in de map.',
  },
  'geen-bestand': {
    melding: 'Dit is geen gewoon bestand',
    doe: 'Haal het weg.',
  },
  'bestand-te-groot': {
    melding: 'Het bestand is … kB; hooguit … kB kan',
    doe: 'Maak de tekst korter, of verdeel haar over meer bestanden.',
  },
  'naam-hoofdletters': {
    melding: 'Deze naam verschilt alleen in hoofdletters van …',
    doe: 'Geef een van de twee een andere naam.',
  },
  codering: {
    melding: 'Het bestand is niet opgeslagen als UTF-8',
    doe: 'Kies in Kladblok: Opslaan als, en bij Codering UTF-8.',
  },
  bom: {
    melding: 'Het bestand begint met een onzichtbaar teken',
    doe: 'Sla het op als ‘UTF-8’ en niet als ‘UTF-8 met BOM’.',
  },
  stuurteken: {
    melding: 'Hier staat een teken dat geen letter is',
    doe: 'Typ het woord opnieuw in plaats van te plakken.',
  },
  leesrichting: {
    melding: 'Hier staat een onzichtbaar teken dat de leesrichting omkeert',
    doe: 'Typ het woord opnieuw. Zo’n teken kan verbergen wat er echt staat.',
  },
  'onzichtbaar-teken': {
    melding: 'Hier staat een onzichtbaar teken',
    doe: 'Typ het woord opnieuw in plaats van te plakken.',
  },
  'teken-verloren': {
    melding: 'Hier is een letter verloren gegaan',
    doe: 'Typ de juiste letter.',
  },
  'tekens-verhaspeld': {
    melding: 'Letters met een accent of aanhalingstekens zijn verhaspeld',
    doe: 'Typ de juiste tekens en sla het bestand op als UTF-8.',
  },
  'yaml-scheiding': {
    melding: 'Een regel tussen de velden kan niet zo beginnen',
    doe: 'Haal de regel weg, of zet er twee spaties voor als het tekst is.',
  },
  'yaml-sleutel': {
    melding: 'De naam van een veld is geen gewoon woord',
    doe: 'Zet voor de dubbele punt één woord, zoals `titel`.',
  },
  'yaml-label': {
    melding: 'Een label met ! kan hier niet',
    doe: 'Haal het weg, of zet de tekst tussen aanhalingstekens.',
  },
  hekje: {
    melding: 'Alles na een spatie en een # telt niet mee',
    doe: 'Zet de hele tekst tussen aanhalingstekens.',
  },
  'veld-dubbel': {
    melding: 'Het veld … staat er twee keer',
    doe: 'Haal er één weg.',
  },
  'datum-toekomst': {
    melding: '… ligt in de toekomst',
    doe: 'Kijk naar het jaartal. Schrijf nieuws pas op als het is gebeurd.',
  },
  'niet-op-kalender': {
    melding: '… staat niet op de kalender',
    doe: 'Kijk naar de dag en de maand. Schrijf jaar-maand-dag: `2026-10-01`.',
  },
  'looptijd-volgorde': {
    melding: 'Het einde ligt voor het begin',
    doe: 'Wissel `start` en `eind` om, of verbeter het jaar.',
  },
  persoonsgegeven: {
    melding: 'Hier staat een e-mailadres of telefoonnummer',
    doe: 'Haal het weg en noem de organisatie, of link naar haar website.',
  },
  'afbeelding-ontbreekt': {
    melding: 'Het beeld … staat niet in public/media',
    doe: 'Voeg het beeld toe, of verbeter de naam.',
  },
  'alt-bestandsnaam': {
    melding: 'De beschrijving is een bestandsnaam',
    doe: 'Schrijf in een zin wat er op het beeld te zien is.',
  },
  'beeld-naam': {
    melding: 'Dit bestand kan niet in public/media',
    doe: 'Zet er alleen webp, jpg of png neer. Gebruik letters, cijfers en streepjes.',
  },
  'beeld-te-groot': {
    melding: 'Het beeld is … kB; hooguit … kB kan',
    doe: 'Maak het kleiner: hooguit 1600 pixels breed, en bewaar het als WebP.',
  },
  'beeld-onleesbaar': {
    melding: 'Dit is geen … -beeld',
    doe: 'Bewaar het beeld opnieuw, als WebP, JPG of PNG.',
  },
  'beeld-plaats': {
    melding: 'In deze foto staat verborgen waar zij is gemaakt',
    doe: 'Bewaar de foto opnieuw zonder locatie, bijvoorbeeld als WebP.',
  },
  'import-export': {
    melding: '‘import’ en ‘export’ kunnen niet aan het begin van een regel',
    doe: 'Haal de regel weg, of begin met een ander woord.',
  },
  accolade: {
    melding: 'Tussen accolades staat code',
    doe: 'Schrijf een gewone accolade als `\\{`.',
  },
  'te-ingewikkeld': {
    melding: 'Het bestand zit te diep in elkaar',
    doe: 'Maak het eenvoudiger.',
  },
  html: {
    melding: 'HTML kan niet in een tekst',
    doe: 'Gebruik gewone opmaak, zoals `**vet**`.',
  },
  'afbeelding-in-tekst': {
    melding: 'Afbeeldingen kunnen niet in deze tekst',
    doe: 'Gebruik bij een update het veld `afbeelding`.',
  },
  'kop-leeg': {
    melding: 'Deze tussenkop heeft geen woorden',
    doe: 'Schrijf een kop, of haal # weg.',
  },
  'kop-dubbel': {
    melding: 'De tussenkop … staat er twee keer',
    doe: 'Verander er één.',
  },
  afkorting: {
    melding: 'Niet elke lezer kent … (advies)',
    doe: 'Schrijf de afkorting voluit, of leg haar uit.',
  },
  'nog-meer': {
    melding: 'In dit bestand zitten nog … fouten of adviezen',
    doe: 'Verbeter eerst wat erboven staat en controleer opnieuw.',
  },
  'opmaak-niet-toegestaan': {
    melding: 'Deze opmaak kan niet in een tekst',
    doe: 'Haal het weg. Gebruik alinea’s, tussenkoppen, lijsten, tabellen en links.',
  },
  link: {
    melding: 'Deze link kan niet',
    doe: 'Begin met `https://`, of met `/` voor een pagina op deze site.',
  },
  linktekst: {
    melding: 'De linktekst … zegt niet waar je heen gaat',
    doe: 'Schrijf op waar de link heen gaat, dus niet ‘klik hier’.',
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
};
