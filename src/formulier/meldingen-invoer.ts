import type { Melding } from './meldingen.ts';

/** Findings about what people send in: files, characters, images, dates, code and links. */
export const meldingenInvoer: Record<string, Melding> = {
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
};
