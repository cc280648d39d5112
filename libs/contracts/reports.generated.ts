// Made from schemas/ by generate-types.mjs; do not edit.

/**
 * The data of each report, by CloudEvents type.
 */
export interface ReportData {
  'nl.samenloop.aanhouding.v1': AanhoudingV1;
  'nl.samenloop.advies.v1': AdviesV1;
  'nl.samenloop.agendapunt.v1': AgendapuntV1;
  'nl.samenloop.bekendheidscheck.v1': BekendheidscheckV1;
  'nl.samenloop.correctie.v1': CorrectieV1;
  'nl.samenloop.crisismelding.v1': CrisismeldingV1;
  'nl.samenloop.huisverbod.v1': HuisverbodV1;
  'nl.samenloop.ontvangst.v1': OntvangstV1;
  'nl.samenloop.overdracht.v1': OverdrachtV1;
  'nl.samenloop.overleg-uitkomst.v1': OverlegUitkomstV1;
  'nl.samenloop.sash-uitkomst.v1': SashUitkomstV1;
  'nl.samenloop.termijn.v1': TermijnV1;
  'nl.samenloop.terugkoppeling.v1': TerugkoppelingV1;
  'nl.samenloop.veiligheidsbeoordeling.v1': VeiligheidsbeoordelingV1;
  'nl.samenloop.vergadering.v1': VergaderingV1;
  'nl.samenloop.vt-melding.v1': VtMeldingV1;
  'nl.samenloop.zsm-beslissing.v1': ZsmBeslissingV1;
  'nl.samenloop.zvh-casus.v1': ZvhCasusV1;
}
/**
 * Aanhouding of verhoor van een of meer verdachten; instroom bij ZSM.
 */
export interface AanhoudingV1 {
  /**
   * Uw eigen nummer van dit bericht of deze registratie; nooit een burgerservicenummer.
   */
  referentie?: string;
  /**
   * Het parketnummer, als het er al is.
   */
  parketnummer?: string;
  /**
   * Of de verdachten zijn aangehouden of alleen gehoord.
   */
  situatie: 'aangehouden' | 'gehoord';
  /**
   * Het feit waarvan iemand wordt verdacht.
   */
  feit: {
    /**
     * De aard van het feit.
     */
    aard: 'geweld' | 'bedreiging' | 'belaging' | 'zedendelict' | 'drugs' | 'levensdelict' | 'overig';
    /**
     * Een korte omschrijving van het feit.
     */
    omschrijving: string;
    /**
     * Het wetsartikel, bijvoorbeeld "Opiumwet art. 3".
     */
    wetsartikel?: string;
    /**
     * De datum van het feit.
     */
    gepleegdOp: string;
  };
  /**
   * De termijn voor onderzoek in uren: 9 of 6 (Sv art. 56a).
   */
  termijnUren: 9 | 6;
  /**
   * Of de zaak het label huiselijk geweld heeft.
   */
  hgLabel: 'ja' | 'nee';
  /**
   * Of de verdachte weet dat gegevens worden gedeeld.
   */
  verdachteGeinformeerd?: 'ja' | 'nee' | 'onbekend';
  /**
   * Of de verdachte het daarmee eens is.
   */
  verdachteAkkoord?: 'ja' | 'nee' | 'onbekend';
  /**
   * Of er kinderen bij betrokken zijn.
   */
  kinderenBetrokken: 'ja' | 'nee' | 'onbekend';
  /**
   * Het verhaal van de politie.
   */
  relaas?: string;
  /**
   * Het artikel van de Wet politiegegevens waaronder de politie de gegevens verwerkt.
   */
  wpgArtikel?: '8' | '9' | '13-1';
  /**
   * Het volgnummer van de versie van deze registratie, vanaf 1.
   */
  versie?: number;
  locatie?: AdresV1;
  /**
   * Of bekend is wie het gezag over de kinderen heeft.
   */
  gezag?: 'bekend' | 'niemand' | 'onbekend';
  verstrekkingsbesluit?: VerstrekkingsbesluitV1;
  verstrekkersvoorwaarden?: VerstrekkersvoorwaardenV1;
  informeringBetrokkene?: InformeringBetrokkeneV1;
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen: BetrokkeneV1[];
}
/**
 * Een adres in Nederland.
 */
export interface AdresV1 {
  /**
   * De naam van de straat.
   */
  straatnaam?: string;
  /**
   * Het nummer van het huis, zonder letter of toevoeging.
   */
  huisnummer: number;
  /**
   * De letter achter het huisnummer.
   */
  huisletter?: string;
  /**
   * De toevoeging achter huisnummer en huisletter.
   */
  huisnummertoevoeging?: string;
  /**
   * Vier cijfers en twee hoofdletters.
   */
  postcode: string;
  /**
   * De plaats van het adres.
   */
  woonplaats: string;
}
/**
 * Het besluit waarmee de politie gegevens van een onderzoek (Wpg art. 9) aan anderen verstrekt.
 */
export interface VerstrekkingsbesluitV1 {
  /**
   * Het artikel waarop het besluit steunt: 19 voor een incidentele verstrekking, 20 voor een samenwerkingsverband.
   */
  artikel: 'Wpg art. 19' | 'Wpg art. 20';
  /**
   * Het nummer van het besluit.
   */
  nummer: string;
  /**
   * Aan wie verstrekt mag worden.
   *
   * @minItems 1
   * @maxItems 20
   */
  ontvangers: OrganisatieFunctieV1[];
  /**
   * Welke gegevens verstrekt mogen worden; wat er niet bij staat blijft achter.
   *
   * @minItems 1
   * @maxItems 20
   */
  velden: (
    | 'aanhouding'
    | 'plaats'
    | 'tijdstip'
    | 'feit'
    | 'hg-label'
    | 'verdachte'
    | 'slachtoffer'
    | 'getuige'
    | 'kinderen'
    | 'gezag'
    | 'adres'
    | 'contact'
    | 'relaas'
    | 'kernvragen'
    | 'zorgen'
    | 'referentie'
  )[];
}
/**
 * Een organisatie en, als het om één functie gaat, die functie.
 */
export interface OrganisatieFunctieV1 {
  /**
   * De code van de organisatie, bijvoorbeeld om-dh.
   */
  organisatie: string;
  /**
   * De code van de functie bij die organisatie, bijvoorbeeld ovj.
   */
  functie?: string;
}
/**
 * Wat de verstrekker aan het gebruik van deze gegevens verbindt (WGS art. 2.29 lid 3). Een ontvanger kan dit niet verruimen.
 */
export interface VerstrekkersvoorwaardenV1 {
  /**
   * De organisaties, en zo nodig functies, die de gegevens mogen ontvangen. Laat weg als de verstrekker de kring niet beperkt.
   *
   * @minItems 1
   * @maxItems 20
   */
  alleenVoor?: OrganisatieFunctieV1[];
  /**
   * Of de ontvanger de gegevens aan niemand mag doorgeven.
   */
  nietVerder: boolean;
  /**
   * Waarom deze voorwaarden gelden, zonder gegevens over personen.
   */
  toelichting?: string;
}
/**
 * Of de betrokkene weet dat deze gegevens worden gedeeld, en zo niet waarom.
 */
export interface InformeringBetrokkeneV1 {
  /**
   * Of de betrokkene is geïnformeerd; later als dat nog gebeurt.
   */
  gedaan: 'ja' | 'nee' | 'later';
  /**
   * Waarom de betrokkene niet of later wordt geïnformeerd, bijvoorbeeld de veiligheid van een ander (UAVG art. 41).
   */
  reden?: string;
}
/**
 * Een persoon over wie het bericht gaat, met de rol in deze zaak.
 */
export interface BetrokkeneV1 {
  /**
   * Een kenmerk van deze persoon binnen het bericht; nooit een burgerservicenummer.
   */
  kenmerk: string;
  /**
   * De rol van deze persoon in de zaak.
   */
  rol: 'verdachte' | 'slachtoffer' | 'kind' | 'getuige' | 'derde';
  persoon: PersoonV1;
  adres?: AdresV1;
  /**
   * Hoe deze persoon bereikbaar is.
   */
  contact?: {
    /**
     * Cijfers, eventueel met landnummer.
     */
    telefoonnummer?: string;
    /**
     * Het e-mailadres.
     */
    email?: string;
    /**
     * Wanneer of hoe contact veilig is.
     */
    veiligBereikbaar?: string;
  };
  /**
   * De relatie met een andere betrokkene, bijvoorbeeld "ex-partner van slachtoffer".
   */
  relatie?: string;
  /**
   * Of deze persoon een kind in deze zaak verzorgt.
   */
  verzorgerVanKind?: boolean;
  /**
   * Of dit kind gezien is en bekend is waar het is.
   */
  inBeeld?: 'ja' | 'nee' | 'onbekend';
  /**
   * Of deze persoon gezag heeft over een kind in deze zaak.
   */
  heeftGezag?: 'ja' | 'nee' | 'onbekend';
  /**
   * De gecertificeerde instelling die toezicht op dit kind houdt.
   */
  onderToezichtVan?: string;
  /**
   * Of het feit voor Halt in aanmerking komt.
   */
  haltwaardig?: boolean;
  /**
   * De momenten van de aanhouding van deze verdachte.
   */
  aanhouding?: {
    /**
     * Het moment van aanhouding.
     */
    tijdstip: string;
    /**
     * Het moment van de beslissing van de hulpofficier van justitie (Sv art. 56a).
     */
    beslissingHulpofficier?: string;
  };
  /**
   * Of deze persoon op dit moment gevaar loopt.
   */
  inGevaar?: boolean;
}
/**
 * De gegevens waarmee een persoon te herkennen is.
 */
export interface PersoonV1 {
  /**
   * Negen cijfers die voldoen aan de elfproef (Wabb).
   */
  bsn?: string;
  /**
   * De achternaam zonder voorvoegsel.
   */
  achternaam?: string;
  /**
   * Het voorvoegsel van de achternaam, bijvoorbeeld "van der".
   */
  voorvoegsel?: string;
  /**
   * Alle voornamen die u kent.
   */
  voornamen?: string;
  /**
   * De geboortedatum.
   */
  geboortedatum?: string;
  /**
   * Het geslacht zoals geregistreerd.
   */
  geslacht?: 'man' | 'vrouw' | 'anders' | 'onbekend';
  /**
   * De (geschatte) leeftijd in jaren van een kind van wie weinig bekend is.
   */
  leeftijd?: number;
}
/**
 * Advies aan of informatie voor wie beslist: over bescherming, schorsing, reclassering, of van de Raad voor de Kinderbescherming.
 */
export interface AdviesV1 {
  /**
   * Uw eigen nummer van dit bericht of deze registratie; nooit een burgerservicenummer.
   */
  referentie?: string;
  /**
   * Het bericht waarover dit advies gaat.
   */
  betreft?: string;
  /**
   * Het parketnummer, als het er al is.
   */
  parketnummer?: string;
  /**
   * Wat voor advies dit is.
   */
  soortAdvies:
    | 'beschermingsadvies'
    | 'dreigingsanalyse'
    | 'reclasseringsadvies'
    | 'schorsingsadvies'
    | 'raadsinformatie'
    | 'verzoek-kinderbeschermingsmaatregel';
  /**
   * Wat er is gebeurd, zonder inhoud: voor een ontvanger die alleen het feit mag weten.
   */
  strekking:
    | 'advies-uitgebracht'
    | 'informatie-gegeven'
    | 'verzoek-in-voorbereiding'
    | 'verzoek-ingediend'
    | 'verzoek-ingetrokken';
  /**
   * De datum van het advies of verzoek.
   */
  datum: string;
  /**
   * De organisaties, en zo nodig de functies, voor wie het advies bestemd is. Laat weg als de regels de ontvangers bepalen.
   *
   * @minItems 1
   * @maxItems 10
   */
  bestemdVoor?: OrganisatieFunctieV1[];
  /**
   * De uitkomst van het advies.
   */
  oordeel?: 'positief' | 'positief-onder-voorwaarden' | 'negatief';
  /**
   * Wat u adviseert.
   */
  advies?: string;
  /**
   * De voorwaarden die u adviseert.
   *
   * @maxItems 20
   */
  voorwaarden?: string[];
  /**
   * Waarop het advies steunt. Noem geen geheim adres.
   */
  onderbouwing?: string;
  /**
   * De uitkomst van een dreigingsanalyse of risicotaxatie.
   */
  risico?: 'laag' | 'gemiddeld' | 'hoog' | 'onbekend';
  /**
   * De kinderbeschermingsmaatregel die wordt verzocht.
   */
  verzochteMaatregel?: {
    /**
     * Het soort maatregel.
     */
    maatregel:
      | 'ondertoezichtstelling'
      | 'voorlopige-ondertoezichtstelling'
      | 'voogdij'
      | 'voorlopige-voogdij'
      | 'uithuisplaatsing'
      | 'beeindiging-gezag';
    /**
     * De code van de gecertificeerde instelling die de maatregel zou uitvoeren, bijvoorbeeld gi-hag.
     */
    uitvoerder?: string;
    /**
     * De kenmerken van de kinderen voor wie de maatregel wordt verzocht.
     *
     * @minItems 1
     * @maxItems 20
     */
    kinderen: string[];
    /**
     * Of het verzoek spoed heeft.
     */
    spoed?: 'ja' | 'nee';
  };
  /**
   * De laatste dag waarop het advies geldt.
   */
  geldigTot?: string;
  /**
   * De functie van wie adviseert, zonder naam.
   */
  adviseurRol: string;
  geheimAdres?: GeheimAdresV1;
  /**
   * Gegevens over gezondheid die niet onder medisch beroepsgeheim vallen.
   */
  gezondheid?: string;
  /**
   * Gegevens onder medisch beroepsgeheim.
   */
  medisch?: string;
  medischeGrond?: MedischeGrondV1;
  /**
   * Het artikel van de Wet politiegegevens waaronder de politie de gegevens verwerkt.
   */
  wpgArtikel?: '8' | '9' | '13-1';
  verstrekkingsbesluit?: VerstrekkingsbesluitV1;
  informeringBetrokkene?: InformeringBetrokkeneV1;
  verstrekkersvoorwaarden?: VerstrekkersvoorwaardenV1;
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen: BetrokkeneV1[];
}
/**
 * Een geheime verblijfplaats, met de functies bij organisaties die deze mogen zien.
 */
export interface GeheimAdresV1 {
  adres: AdresV1;
  /**
   * De functies bij organisaties die het adres mogen zien. Noem bij elke organisatie de functie.
   *
   * @minItems 1
   * @maxItems 10
   */
  bestemdVoor: OrganisatieFunctieV1[];
}
/**
 * Waarom gegevens onder medisch beroepsgeheim verstrekt mogen worden (WGS art. 2.29 lid 2).
 */
export interface MedischeGrondV1 {
  /**
   * Uitdrukkelijke toestemming van de betrokkene, een wettelijke grond, of goed hulpverlenerschap.
   */
  soort: 'uitdrukkelijke-toestemming' | 'wettelijke-grond' | 'goed-hulpverlenerschap';
  /**
   * De vastgelegde afweging of het wetsartikel.
   */
  toelichting: string;
}
/**
 * Een zaak voor de agenda van het Actie-overleg, met of zonder parketnummer.
 */
export interface AgendapuntV1 {
  /**
   * Uw eigen nummer van dit bericht of deze registratie; nooit een burgerservicenummer.
   */
  referentie?: string;
  /**
   * Het bericht waarom u de zaak agendeert.
   */
  betreft?: string;
  /**
   * Het parketnummer, als het er al is.
   */
  parketnummer?: string;
  /**
   * Waarom de zaak op de agenda moet.
   */
  reden: string;
  /**
   * Wat u van het overleg vraagt.
   */
  vraag: string;
  /**
   * Hoe dringend het is; midden is hetzelfde als gemiddeld.
   */
  urgentie: 'hoog' | 'gemiddeld' | 'midden' | 'laag';
  /**
   * De datum van het overleg waarop u de zaak wilt bespreken.
   */
  gewensteDatum?: string;
  /**
   * Het artikel waarop u de gegevens inbrengt.
   */
  grondslag: string;
  zwaarwegendBelang?: ZwaarwegendBelangV1;
  /**
   * De functie van wie de zaak inbrengt, zonder naam.
   */
  inbrengerRol: string;
  /**
   * Wie u bij de bespreking nodig hebt.
   *
   * @minItems 1
   * @maxItems 20
   */
  deelnemers?: OrganisatieFunctieV1[];
  /**
   * Of er kinderen bij betrokken zijn.
   */
  kinderenBetrokken: 'ja' | 'nee' | 'onbekend';
  /**
   * Het artikel van de Wet politiegegevens waaronder de politie de gegevens verwerkt.
   */
  wpgArtikel?: '8' | '9' | '13-1';
  informeringBetrokkene?: InformeringBetrokkeneV1;
  verstrekkersvoorwaarden?: VerstrekkersvoorwaardenV1;
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen: BetrokkeneV1[];
}
/**
 * Waarom strafvorderlijke gegevens verstrekt mogen worden (Wjsg art. 39e en 39f).
 */
export interface ZwaarwegendBelangV1 {
  /**
   * De doelen van Wjsg art. 39f lid 1 waarvoor wordt verstrekt.
   *
   * @minItems 1
   * @maxItems 7
   */
  doelen: (
    | 'voorkomen-en-opsporen'
    | 'orde-en-veiligheid'
    | 'toezicht'
    | 'bestuursrechtelijke-beslissing'
    | 'rechtspositie'
    | 'hulp-aan-slachtoffers-en-betrokkenen'
    | 'privaatrechtelijk-handelen'
  )[];
  /**
   * Het zwaarwegend belang in deze zaak.
   */
  toelichting: string;
}
/**
 * Vraag of een ketenpartner de betrokkenen kent, of een gerichte vraag; en het antwoord daarop.
 */
export interface BekendheidscheckV1 {
  /**
   * Uw eigen nummer van dit bericht of deze registratie; nooit een burgerservicenummer.
   */
  referentie?: string;
  /**
   * Of dit een vraag is of een antwoord.
   */
  stap: 'vraag' | 'antwoord';
  /**
   * De vraag waarop dit het antwoord is.
   */
  betreft?: string;
  /**
   * De organisaties, en zo nodig functies, aan wie u het vraagt.
   *
   * @minItems 1
   * @maxItems 10
   */
  gericht?: OrganisatieFunctieV1[];
  /**
   * De functie van wie vraagt of antwoordt.
   */
  functie?: string;
  /**
   * De wettelijke taak waarvoor u het vraagt.
   */
  taak?: string;
  /**
   * De code van het doel waarvoor u het vraagt.
   */
  doel?: string;
  /**
   * Wat u wilt weten.
   *
   * @minItems 1
   * @maxItems 10
   */
  informatiebehoefte?: (
    'bekendheid' | 'eerdere-meldingen' | 'lopende-hulp' | 'gezag' | 'contact' | 'duiding'
  )[];
  /**
   * Vragen om in een verhoor of gesprek te stellen, zonder gegevens over personen.
   *
   * @minItems 1
   * @maxItems 20
   */
  gerichteVragen?: string[];
  /**
   * Of de betrokkenen bekend zijn. Een zorgaanbieder antwoordt altijd geen-mededeling.
   */
  antwoord?: 'bekend' | 'niet-bekend' | 'geen-mededeling' | 'geweigerd';
  /**
   * Waarom u weigert te antwoorden, zonder gegevens over personen.
   */
  reden?: string;
  /**
   * Het aantal eerdere meldingen.
   */
  eerdereMeldingen?: number;
  /**
   * De hulp die nu loopt.
   */
  lopendeHulp?: {
    /**
     * Het soort hulp.
     */
    soort: string;
    /**
     * Hoe de hulp verloopt.
     */
    omschrijving?: string;
    /**
     * Wie de hulp biedt.
     */
    aanbieder?: string;
  };
  /**
   * Wat verder van belang is.
   */
  toelichting?: string;
  contactVia?: OrganisatieFunctieV1;
  verstrekkersvoorwaarden?: VerstrekkersvoorwaardenV1;
  zwaarwegendBelang?: ZwaarwegendBelangV1;
  informeringBetrokkene?: InformeringBetrokkeneV1;
  /**
   * Het artikel van de Wet politiegegevens waaronder de politie de gegevens verwerkt.
   */
  wpgArtikel?: '8' | '9' | '13-1';
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen?: BetrokkeneV1[];
}
/**
 * Verbetering of intrekking van een eerder bericht, bezwaar of ingetrokken toestemming.
 */
export interface CorrectieV1 {
  /**
   * Uw eigen nummer van dit bericht of deze registratie; nooit een burgerservicenummer.
   */
  referentie?: string;
  /**
   * Het bericht dat u verbetert of intrekt, of waarvan u het delen wilt stoppen.
   */
  betreft: string;
  /**
   * Of u verbetert, intrekt, of het verder delen wilt stoppen.
   */
  soort: 'correctie' | 'intrekking' | 'bezwaar' | 'toestemming-ingetrokken';
  /**
   * Wat er in het oorspronkelijke bericht verandert. Deze lijst zelf gaat naar niemand: eerdere ontvangers krijgen hun eigen beeld opnieuw.
   *
   * @minItems 1
   * @maxItems 50
   */
  wijzigingen?: {
    /**
     * De plaats in de gegevens van het oorspronkelijke bericht, als JSON Pointer; /- achter een lijst voegt toe.
     */
    veld: string;
    /**
     * De nieuwe waarde. Laat weg als het veld vervalt.
     */
    nieuw?:
      | string
      | number
      | boolean
      | null
      | unknown[]
      | {
          [k: string]: unknown;
        };
    /**
     * De waarde die er stond.
     */
    oud?:
      | string
      | number
      | boolean
      | null
      | unknown[]
      | {
          [k: string]: unknown;
        };
  }[];
  /**
   * Waarom, zonder gegevens over personen.
   */
  reden: string;
  /**
   * De functie van wie dit besloot; alleen de hulpofficier (hovj) of de officier van justitie (ovj) kan een termijn later laten eindigen.
   */
  functie?: string;
}
/**
 * Melding of consult bij een crisis, met de vijf kernvragen.
 */
export interface CrisismeldingV1 {
  /**
   * Uw eigen nummer van dit bericht of deze registratie; nooit een burgerservicenummer.
   */
  referentie?: string;
  melder: MelderV1;
  /**
   * Het moment van de gebeurtenis.
   */
  tijdstip: string;
  /**
   * Of er direct gevaar is.
   */
  acuut: 'ja' | 'nee' | 'onbekend';
  /**
   * De vijf kernvragen. "onbekend" is een antwoord, een lege tekst niet.
   */
  kernvragen: {
    /**
     * Wat er is gebeurd.
     */
    watIsErGebeurd: string;
    /**
     * Wat al bekend is over de betrokkenen.
     */
    watIsBekend: string;
    /**
     * Of het op dit moment veilig is.
     */
    isHetNuVeilig: string;
    /**
     * Wat nu nodig is.
     */
    watMoetErNuGebeuren: string;
    /**
     * Welke personen en organisaties betrokken zijn.
     */
    wieZijnBetrokken: string;
  };
  locatie?: AdresV1;
  /**
   * Of de melder ter plaatse is.
   */
  terPlaatse?: boolean;
  /**
   * Hoe Veilig Thuis meedeed voordat u meldde: ter plaatse of per telefoon.
   */
  consult?: 'ter-plaatse' | 'telefonisch';
  /**
   * Of er kinderen bij betrokken zijn.
   */
  kinderenBetrokken: 'ja' | 'nee' | 'onbekend';
  /**
   * Of bekend is wie het gezag over de kinderen heeft.
   */
  gezag?: 'bekend' | 'niemand' | 'onbekend';
  /**
   * Of u wilt horen wat met het bericht gebeurt.
   */
  terugkoppelingGewenst: boolean;
  /**
   * Het artikel van de Wet politiegegevens waaronder de politie de gegevens verwerkt.
   */
  wpgArtikel?: '8' | '9' | '13-1';
  verstrekkingsbesluit?: VerstrekkingsbesluitV1;
  verstrekkersvoorwaarden?: VerstrekkersvoorwaardenV1;
  informeringBetrokkene?: InformeringBetrokkeneV1;
  /**
   * Of dit een anoniem consult is, zonder gegevens over personen.
   */
  anoniem?: 'ja' | 'nee';
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen?: BetrokkeneV1[];
}
/**
 * De organisatie en de dienst die het eerst meldde.
 */
export interface MelderV1 {
  /**
   * Het soort organisatie dat meldt.
   */
  organisatie: 'politie' | 'veilig-thuis' | 'crisisteam' | 'huisarts' | 'ggz' | 'burger' | 'overig';
  /**
   * De dienst of de plaats in de organisatie, bijvoorbeeld "ter plaatse".
   */
  dienst: string;
}
/**
 * Tijdelijk huisverbod (Wth): advies, besluit, bereikbaarheid, toetsing, verlenging, beëindiging of overtreding. De uithuisgeplaatste staat bij de betrokkenen als verdachte.
 */
export interface HuisverbodV1 {
  /**
   * Uw eigen nummer van dit bericht of deze registratie; nooit een burgerservicenummer.
   */
  referentie?: string;
  /**
   * Het bericht waarop dit volgt, bijvoorbeeld de risicotaxatie of het besluit.
   */
  betreft?: string;
  /**
   * De fase waarover dit bericht gaat.
   */
  fase:
    | 'advies'
    | 'besluit'
    | 'bereikbaarheid'
    | 'rechterlijke-toetsing'
    | 'verlenging'
    | 'beeindiging'
    | 'overtreding';
  /**
   * Het advies aan de burgemeester (Wth).
   */
  advies?: {
    /**
     * Wat u adviseert.
     */
    strekking: 'opleggen' | 'niet-opleggen' | 'verlengen' | 'niet-verlengen' | 'intrekken';
    /**
     * De kenmerken van de personen voor wie hulp nodig is.
     *
     * @maxItems 20
     */
    hulpVoor?: string[];
    /**
     * Waarom u dit adviseert.
     */
    toelichting?: string;
  };
  /**
   * Het besluit van de burgemeester.
   */
  besluit?: {
    /**
     * Of het huisverbod is opgelegd.
     */
    uitkomst: 'opgelegd' | 'niet-opgelegd';
    /**
     * Het nummer van het besluit.
     */
    nummer?: string;
    /**
     * Het moment waarop het huisverbod ingaat.
     */
    ingang?: string;
    /**
     * Een huisverbod duurt tien dagen (Wth art. 2).
     */
    duurDagen?: 10;
    /**
     * Het moment waarop het huisverbod eindigt als het niet wordt verlengd.
     */
    einde?: string;
  };
  /**
   * Wie het besluit nam en namens wie.
   */
  mandaat?: {
    /**
     * Wie het besluit nam.
     */
    genomenDoor: 'burgemeester' | 'hulpofficier';
    /**
     * De code van de burgemeester namens wie de hulpofficier besliste, bijvoorbeeld bm-rm.
     */
    namens?: string;
    /**
     * Het nummer of de naam van het mandaatbesluit.
     */
    mandaatbesluit?: string;
  };
  instantie?: OrganisatieFunctieV1;
  woning?: AdresV1;
  /**
   * Of de uithuisgeplaatste bereikbaar is, zonder waar deze verblijft.
   */
  bereikbaarheid?: {
    /**
     * Of de uithuisgeplaatste binnen 24 uur liet weten hoe deze bereikbaar is.
     */
    bereikbaar: 'ja' | 'nee';
    /**
     * Wanneer de uithuisgeplaatste dat liet weten.
     */
    gemeldOp?: string;
    /**
     * Cijfers, eventueel met landnummer.
     */
    telefoonnummer?: string;
  };
  /**
   * Waar de uithuisgeplaatste verblijft; alleen voor burgemeester en politie. Zet dit adres nergens anders in het bericht.
   */
  verblijfUithuisgeplaatste?: {
    /**
     * De naam van de plek, bijvoorbeeld een hotel.
     */
    naam?: string;
    adres: AdresV1;
  };
  /**
   * Wat de rechter besliste (Wth art. 6).
   */
  rechterlijkeToetsing?: {
    /**
     * Het begin van de zitting.
     */
    zittingOp?: string;
    /**
     * Wat de rechter besliste.
     */
    uitkomst: 'in-stand' | 'geschorst' | 'vernietigd';
  };
  /**
   * Of het huisverbod is verlengd (Wth art. 9).
   */
  verlenging?: {
    /**
     * Of het huisverbod is verlengd.
     */
    uitkomst: 'verlengd' | 'niet-verlengd';
    /**
     * Het moment waarop het verlengde huisverbod eindigt.
     */
    tot?: string;
    /**
     * Het aantal dagen vanaf de ingang van het huisverbod; ten hoogste 28 (Wth art. 9).
     */
    totaalDagen?: number;
  };
  /**
   * Wanneer en waardoor het huisverbod eindigt.
   */
  beeindiging?: {
    /**
     * Waardoor het huisverbod eindigt.
     */
    reden: 'termijn-verstreken' | 'niet-verlengd' | 'ingetrokken' | 'vernietigd';
    /**
     * Het moment waarop het huisverbod eindigt.
     */
    op: string;
  };
  /**
   * Of er een veiligheidsplan is dat de betrokkenen aanvaarden.
   */
  veiligheidsplan?: 'aanvaard' | 'geweigerd' | 'geen';
  /**
   * De overtreding van het huisverbod.
   */
  overtreding?: {
    /**
     * Het moment van de overtreding.
     */
    tijdstip: string;
    /**
     * Wat er gebeurde.
     */
    omschrijving: string;
  };
  /**
   * De feiten en omstandigheden waarop advies of besluit steunt.
   */
  onderbouwing?: string;
  /**
   * Of er kinderen bij betrokken zijn.
   */
  kinderenBetrokken: 'ja' | 'nee' | 'onbekend';
  /**
   * De functie van wie het bericht opstelde, zonder naam.
   */
  opstellerRol?: string;
  /**
   * Het artikel van de Wet politiegegevens waaronder de politie de gegevens verwerkt.
   */
  wpgArtikel?: '8' | '9' | '13-1';
  informeringBetrokkene?: InformeringBetrokkeneV1;
  verstrekkersvoorwaarden?: VerstrekkersvoorwaardenV1;
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen: BetrokkeneV1[];
}
/**
 * Wat de ontvanger met een bericht deed: gezien, opgepakt, verwerkt of overgedragen. Zonder gegevens over personen.
 */
export interface OntvangstV1 {
  /**
   * Het bericht dat u kreeg.
   */
  betreft: string;
  /**
   * Over welk onderdeel van dat bericht het gaat, bijvoorbeeld welke actie: de plaats in de lijst, vanaf 0. Zonder onderdeel: over alles daarin wat u aangaat.
   */
  onderdeel?: number;
  /**
   * Wat u met het bericht deed.
   */
  wat: 'gezien' | 'opgepakt' | 'verwerkt' | 'overgedragen';
  /**
   * Wanneer u dat deed.
   */
  moment: string;
  /**
   * De functie van wie het deed, zonder naam.
   */
  functie?: string;
  overgedragenAan?: OrganisatieFunctieV1;
}
/**
 * Overdracht van een zaak aan een andere partner, aan een lokaal team, of opschaling naar het Zorg- en Veiligheidshuis.
 */
export interface OverdrachtV1 {
  /**
   * Uw eigen nummer van dit bericht of deze registratie; nooit een burgerservicenummer.
   */
  referentie?: string;
  /**
   * Het bericht waar de overdracht op volgt.
   */
  betreft?: string;
  /**
   * Wat voor overdracht dit is.
   */
  soort: 'overdracht' | 'opschaling-zvh' | 'overdracht-lokaal-team';
  van: OrganisatieFunctieV1;
  naar: OrganisatieFunctieV1;
  /**
   * Waarom u overdraagt.
   */
  reden?: string;
  criteria?: ZvhCriteriaV1;
  /**
   * Of er kinderen bij betrokken zijn.
   */
  kinderenBetrokken?: 'ja' | 'nee' | 'onbekend';
  /**
   * De voorwaarden waaronder het veilig genoeg is.
   *
   * @maxItems 20
   */
  veiligheidsvoorwaarden?: string[];
  /**
   * De acties die meegaan en wie ze doet.
   *
   * @minItems 0
   * @maxItems 30
   */
  lopendeActies: {
    /**
     * Wat er gebeurt.
     */
    omschrijving: string;
    belegdBij: OrganisatieFunctieV1;
    /**
     * Wanneer het klaar moet zijn.
     */
    einddatum?: string;
    /**
     * Hoe het ervoor staat.
     */
    status?: 'open' | 'loopt' | 'gereed';
  }[];
  /**
   * Wat nog geregeld moet worden.
   *
   * @minItems 0
   * @maxItems 20
   */
  openstaand: string[];
  verstrekkersvoorwaarden?: VerstrekkersvoorwaardenV1;
  informeringBetrokkene?: InformeringBetrokkeneV1;
  /**
   * Het artikel van de Wet politiegegevens waaronder de politie de gegevens verwerkt.
   */
  wpgArtikel?: '8' | '9' | '13-1';
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen: BetrokkeneV1[];
}
/**
 * Hoe de zaak aan elk van de vier criteria voldoet (BGS art. 2.20).
 */
export interface ZvhCriteriaV1 {
  /**
   * Welke problemen er bij de betrokkene of het gezin zijn.
   */
  problematiek: string;
  /**
   * Op welke leefgebieden de problemen spelen en welke criminogene factoren er zijn.
   */
  leefgebieden: string;
  /**
   * Hoe de problemen leiden tot ernstige overlast, criminaliteit of onveiligheid.
   */
  gevolgen: string;
  /**
   * Waarom samenwerking tussen meer domeinen nodig is.
   */
  samenwerking: string;
}
/**
 * De uitkomst van een overleg over een zaak: besluiten, acties, route en regie.
 */
export interface OverlegUitkomstV1 {
  /**
   * Uw eigen nummer van dit bericht of deze registratie; nooit een burgerservicenummer.
   */
  referentie?: string;
  /**
   * Het agendapunt of het bericht dat is besproken.
   */
  betreft?: string;
  /**
   * Het parketnummer, als het er al is.
   */
  parketnummer?: string;
  /**
   * Het begin van het overleg.
   */
  gehoudenOp: string;
  /**
   * Per genodigde organisatie of zij er was.
   *
   * @minItems 1
   * @maxItems 30
   */
  aanwezigen: {
    /**
     * De code van de organisatie.
     */
    organisatie: string;
    /**
     * Of de organisatie meedeed.
     */
    aanwezig: 'ja' | 'nee' | 'telefonisch';
    /**
     * De taak in het overleg.
     */
    taak?: 'voorzitter' | 'lid';
    /**
     * Of de deelnemer namens de organisatie mocht beslissen.
     */
    mandaat?: 'ja' | 'nee';
  }[];
  /**
   * Hoe het verder gaat met deze zaak in het overleg.
   */
  stand: 'wordt-vervolgd' | 'afgesloten' | 'opgeschaald';
  /**
   * Wanneer de zaak terugkomt.
   */
  volgendOverleg?: string;
  /**
   * De route die het overleg kiest.
   */
  route: 'strafroute' | 'zorgroute' | 'tweesporen' | 'driesporen' | 'geen';
  /**
   * Wat het overleg heeft besloten.
   *
   * @minItems 1
   * @maxItems 30
   */
  besluiten: {
    /**
     * Waarover het besluit gaat.
     */
    soort: 'directe-veiligheid' | 'structurele-veiligheid' | 'overig';
    /**
     * Het besluit.
     */
    besluit: string;
  }[];
  /**
   * Wie wat doet en voor wanneer.
   *
   * @maxItems 30
   */
  acties: {
    /**
     * Wat er moet gebeuren.
     */
    wat: string;
    /**
     * De code van de organisatie die het doet.
     */
    belegdBij: string;
    /**
     * Waaronder of waarna dit gebeurt.
     */
    conditie?: string;
    /**
     * Wanneer het klaar moet zijn.
     */
    einddatum: string;
    /**
     * Of de betrokkene van deze actie weet.
     */
    informering?: 'ja' | 'nee' | 'later';
  }[];
  /**
   * Wie de regie heeft.
   */
  regisseur: {
    /**
     * De code van de organisatie.
     */
    organisatie: string;
    /**
     * De functie, zonder naam.
     */
    functie?: string;
  };
  /**
   * Wat het overleg de ZSM-tafel adviseert.
   */
  adviesZsm?: {
    /**
     * Wanneer het advies geldt.
     */
    wanneer: 'nu' | 'bij-aanhouding';
    /**
     * Over welke verdachte het advies gaat.
     */
    kenmerk?: string;
    /**
     * Het advies.
     */
    advies: string;
  };
  /**
   * Waarheen en waarom de zaak wordt opgeschaald.
   */
  opschaling?: {
    /**
     * De code van de organisatie waarheen wordt opgeschaald, bijvoorbeeld zvh-rm.
     */
    naar: string;
    /**
     * Waarom dit overleg niet genoeg is.
     */
    reden: string;
  };
  /**
   * Of er kinderen bij betrokken zijn.
   */
  kinderenBetrokken: 'ja' | 'nee' | 'onbekend';
  informeringBetrokkene?: InformeringBetrokkeneV1;
  verstrekkersvoorwaarden?: VerstrekkersvoorwaardenV1;
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen: BetrokkeneV1[];
}
/**
 * Uitkomst van een risico-instrument: SASH (stalking) of RiHG (huiselijk geweld).
 */
export interface SashUitkomstV1 {
  /**
   * Uw eigen nummer van dit bericht of deze registratie; nooit een burgerservicenummer.
   */
  referentie?: string;
  /**
   * Het instrument.
   */
  instrument: 'SASH' | 'RiHG';
  /**
   * De versie van het instrument.
   */
  instrumentVersie: string;
  /**
   * De uitkomst. Bij de SASH is midden hetzelfde als gemiddeld.
   */
  uitkomst: 'laag' | 'gemiddeld' | 'midden' | 'matig' | 'hoog';
  /**
   * De datum van de screening.
   */
  datum: string;
  /**
   * De functie van wie beoordeelde, zonder naam.
   */
  beoordelaarRol: string;
  /**
   * De vragen van het instrument met de antwoorden.
   *
   * @maxItems 60
   */
  antwoorden: {
    /**
     * De vraag of het nummer van de vraag.
     */
    vraag: string;
    /**
     * Het antwoord.
     */
    antwoord: string;
  }[];
  /**
   * Het parketnummer, als het er al is.
   */
  parketnummer?: string;
  /**
   * Of er kinderen bij betrokken zijn.
   */
  kinderenBetrokken: 'ja' | 'nee' | 'onbekend';
  verstrekkersvoorwaarden?: VerstrekkersvoorwaardenV1;
  informeringBetrokkene?: InformeringBetrokkeneV1;
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen: BetrokkeneV1[];
}
/**
 * Samenloop meldt dat een termijn bijna of helemaal verstreken is. Zonder gegevens over personen. Alleen Samenloop zelf stuurt dit.
 */
export interface TermijnV1 {
  /**
   * De code van de termijn in de regelset.
   */
  termijn: string;
  /**
   * Wat er voor het einde had moeten gebeuren.
   */
  omschrijving: string;
  /**
   * Dat de termijn verstreken is, of de code van een waarschuwing vooraf.
   */
  gebeurtenis: string;
  /**
   * Wanneer dat precies is.
   */
  moment: string;
  /**
   * Wanneer de termijn eindigt of is geëindigd.
   */
  eindigt: string;
  /**
   * Het bericht waarmee de termijn begon.
   */
  betreft: string;
  /**
   * Over welk onderdeel van dat bericht het gaat, bijvoorbeeld welke verdachte: de plaats in de lijst, vanaf 0.
   */
  onderdeel?: number;
  /**
   * De organisatie die ervoor moet zorgen.
   */
  termijnhouder?: string;
}
/**
 * Terugkoppeling aan de melder, zonder gegevens over personen (Uitvoeringsbesluit Wmo 2015 art. 4.1.1 lid 2 onder g).
 */
export interface TerugkoppelingV1 {
  /**
   * Het bericht waarop dit de terugkoppeling is.
   */
  betreft: string;
  /**
   * De status van de melding.
   */
  status: 'VT-00' | 'VT-01-01' | 'VT-01-02' | 'VT-01-03' | 'VT-01-04' | 'VT-02' | 'VT-03' | 'VT-99';
  /**
   * De datum van de status.
   */
  datum: string;
  /**
   * Eén regel zonder gegevens over personen.
   */
  toelichting: string;
  /**
   * De regio waar het bericht volgens u bij hoort; alleen bij VT-99.
   */
  voorgesteldeRegio?: string;
}
/**
 * Inschatting of beoordeling van de veiligheid door of namens Veilig Thuis, of een inschatting van een gecertificeerde instelling.
 */
export interface VeiligheidsbeoordelingV1 {
  /**
   * Uw eigen nummer van deze beoordeling; elke versie houdt hetzelfde nummer.
   */
  beoordeling: string;
  /**
   * Het volgnummer van de versie, vanaf 1.
   */
  versie: number;
  /**
   * Welk deel van de beoordeling dit is.
   */
  onderdeel: 'eerste-inschatting' | 'A' | 'volledig';
  /**
   * Het tabblad waarop de melding is vastgelegd.
   */
  tab?: 'politie' | 'burger' | 'huisarts' | 'ggz' | 'overig';
  melder?: MelderV1;
  /**
   * Het nummer van de politie bij deze melding.
   */
  politieReferentie?: string;
  /**
   * Of Veilig Thuis dit de volgende dag met spoed moet oppakken.
   */
  spoedVolgendeDag?: 'ja' | 'nee';
  /**
   * Het instrument waarmee beoordeeld is.
   */
  instrument?: {
    /**
     * De naam van het instrument.
     */
    naam: string;
    /**
     * De versie van het instrument.
     */
    versie: string;
  };
  /**
   * De uitkomst van de triage.
   */
  triage?: 'A' | 'B' | 'C' | 'geen';
  /**
   * Of er nu acute onveiligheid is.
   */
  acuteOnveiligheid: 'ja' | 'nee' | 'onbekend';
  /**
   * De voorwaarden waaronder het veilig genoeg is.
   *
   * @maxItems 20
   */
  veiligheidsvoorwaarden: string[];
  /**
   * De laatste dag waarop de beoordeling geldt.
   */
  geldigTot?: string;
  /**
   * De functie van wie beoordeelde, zonder naam.
   */
  beoordelaarRol: string;
  /**
   * Het aantal eerdere meldingen.
   */
  eerdereMeldingen?: number;
  /**
   * Waarop de beoordeling steunt.
   */
  onderbouwing?: string;
  /**
   * De hulp die nu loopt.
   */
  lopendeHulp?: {
    /**
     * Het soort hulp.
     */
    soort: string;
    /**
     * Hoe de hulp verloopt.
     */
    omschrijving?: string;
    /**
     * Wie de hulp biedt.
     */
    aanbieder?: string;
  };
  /**
   * Gegevens over gezondheid die niet onder medisch beroepsgeheim vallen.
   */
  gezondheid?: string;
  /**
   * Gegevens onder medisch beroepsgeheim.
   */
  medisch?: string;
  /**
   * Het advies aan de ontvanger.
   */
  advies?: string;
  /**
   * Of u adviseert om een vrijlating uit te stellen; wie daarover beslist, ziet dan een waarschuwing.
   */
  uitstelGeadviseerd?: boolean;
  /**
   * Of politie en Raad voor de Kinderbescherming in kennis gesteld moeten worden (Uitvoeringsbesluit Wmo 2015 art. 4.1.1 lid 2 onder e).
   */
  inKennisStellen?: boolean;
  geheimAdres?: GeheimAdresV1;
  /**
   * Of de beoordeling van Veilig Thuis is of een inschatting van een gecertificeerde instelling.
   */
  hoedanigheid?: 'veilig-thuis' | 'gecertificeerde-instelling';
  /**
   * De codes van wie beoordeelden; een code waaruit geen naam blijkt.
   *
   * @minItems 1
   * @maxItems 10
   */
  medewerkers?: string[];
  /**
   * Of de melder onbekend wil blijven.
   */
  melderAnoniem?: 'ja' | 'nee';
  plaats?: AdresV1;
  medischeGrond?: MedischeGrondV1;
  verstrekkersvoorwaarden?: VerstrekkersvoorwaardenV1;
  informeringBetrokkene?: InformeringBetrokkeneV1;
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen?: BetrokkeneV1[];
}
/**
 * De voorzitter roept een extra overleg bijeen of last een overleg af. Zonder gegevens over personen.
 */
export interface VergaderingV1 {
  /**
   * De code van het overleg.
   */
  tafel: string;
  /**
   * Een extra overleg, of een overleg dat niet doorgaat.
   */
  wat: 'extra' | 'afgelast';
  /**
   * Wanneer het overleg begint, of zou beginnen.
   */
  moment: string;
}
/**
 * Zorgmelding bij Veilig Thuis.
 */
export interface VtMeldingV1 {
  /**
   * Uw eigen nummer van dit bericht of deze registratie; nooit een burgerservicenummer.
   */
  referentie?: string;
  melder: MelderV1;
  /**
   * Het bericht waar deze melding bij hoort.
   */
  betreft?: string;
  /**
   * Waarover de zorgen gaan.
   */
  zorgelijkeSituatie: {
    /**
     * Een schets van de situatie.
     */
    situatieschets: string;
    /**
     * Wat verder van belang is.
     */
    nadereOmschrijving?: string;
  };
  /**
   * De gebeurtenis die aanleiding gaf.
   */
  incident?: {
    /**
     * Het moment van het incident.
     */
    tijdstip: string;
    /**
     * Wat er gebeurde.
     */
    omschrijving: string;
    locatie?: AdresV1;
  };
  /**
   * Wat u van Veilig Thuis vraagt.
   */
  verzoek?: string;
  /**
   * Of er direct gevaar is.
   */
  acuut?: 'ja' | 'nee' | 'onbekend';
  /**
   * Of er kinderen bij betrokken zijn.
   */
  kinderenBetrokken: 'ja' | 'nee' | 'onbekend';
  /**
   * Of bekend is wie het gezag over de kinderen heeft.
   */
  gezag?: 'bekend' | 'niemand' | 'onbekend';
  /**
   * Gegevens onder medisch beroepsgeheim.
   */
  medisch?: string;
  /**
   * Of u wilt horen wat met het bericht gebeurt.
   */
  terugkoppelingGewenst: boolean;
  /**
   * Het artikel van de Wet politiegegevens waaronder de politie de gegevens verwerkt.
   */
  wpgArtikel?: '8' | '9' | '13-1';
  medischeGrond?: MedischeGrondV1;
  verstrekkingsbesluit?: VerstrekkingsbesluitV1;
  verstrekkersvoorwaarden?: VerstrekkersvoorwaardenV1;
  informeringBetrokkene?: InformeringBetrokkeneV1;
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen: BetrokkeneV1[];
}
/**
 * Beslissing van de officier van justitie aan de ZSM-tafel over een of meer verdachten: voorgenomen of definitief.
 */
export interface ZsmBeslissingV1 {
  /**
   * Uw eigen nummer van dit bericht of deze registratie; nooit een burgerservicenummer.
   */
  referentie?: string;
  /**
   * Het bericht waarop deze beslissing volgt, bijvoorbeeld de aanhouding.
   */
  betreft?: string;
  /**
   * Het parketnummer, als het er al is.
   */
  parketnummer?: string;
  /**
   * Voorgenomen: de hub waarschuwt alleen u. Definitief: de beslissing gaat meteen naar de ketenpartners.
   */
  status: 'voorgenomen' | 'definitief';
  /**
   * Per verdachte wat er is besloten; een verdachte kan meer dan één beslissing krijgen.
   *
   * @minItems 1
   * @maxItems 20
   */
  beslissingen: {
    /**
     * Over welke verdachte dit besluit gaat.
     */
    kenmerk: string;
    /**
     * Wat er met deze verdachte gebeurt.
     */
    besluit: 'vasthouden' | 'heenzenden' | 'verder-onderzoek' | 'vervolgen' | 'seponeren';
    /**
     * Het moment van het besluit.
     */
    tijdstip: string;
    /**
     * Het moment waarop de verdachte vrijkomt.
     */
    tijdstipVrijlating?: string;
    /**
     * Waarom de verdachte vast blijft zitten.
     */
    vrijheidsbeneming?: 'ophouden-voor-onderzoek' | 'inverzekeringstelling' | 'inbewaringstelling';
  }[];
  /**
   * Per verdachte waarom zo is besloten.
   *
   * @minItems 1
   * @maxItems 20
   */
  motivering?: {
    /**
     * Over welke verdachte de motivering gaat.
     */
    kenmerk: string;
    /**
     * Waarom zo is besloten.
     */
    tekst: string;
  }[];
  /**
   * Maatregelen die het slachtoffer beschermen.
   *
   * @maxItems 20
   */
  beschermendeMaatregelen?: {
    /**
     * Voor welke verdachte de maatregel geldt.
     */
    kenmerk: string;
    /**
     * Het soort maatregel.
     */
    soort: 'contactverbod' | 'locatieverbod' | 'elektronisch-toezicht' | 'overig-beschermend';
    /**
     * Op grond waarvan de maatregel geldt.
     */
    titel: 'gedragsaanwijzing' | 'voorwaarde-bij-heenzenden' | 'schorsingsvoorwaarde' | 'afspraak';
    /**
     * Wat de verdachte moet doen of laten. Noem geen geheim adres.
     */
    omschrijving: string;
    /**
     * De eerste dag waarop de maatregel geldt.
     */
    van?: string;
    /**
     * De laatste dag waarop de maatregel geldt.
     */
    tot?: string;
  }[];
  /**
   * Maatregelen die niet het slachtoffer beschermen, bijvoorbeeld een meldplicht of hulp voor de verdachte.
   *
   * @maxItems 20
   */
  overigeMaatregelen?: {
    /**
     * Voor welke verdachte de maatregel geldt.
     */
    kenmerk: string;
    /**
     * Het soort maatregel.
     */
    soort: 'meldplicht' | 'begeleiding' | 'middelenverbod' | 'reisverbod' | 'overig';
    /**
     * Op grond waarvan de maatregel geldt.
     */
    titel: 'gedragsaanwijzing' | 'voorwaarde-bij-heenzenden' | 'schorsingsvoorwaarde' | 'afspraak';
    /**
     * Wat de verdachte moet doen of laten. Noem geen geheim adres.
     */
    omschrijving: string;
    /**
     * De eerste dag waarop de maatregel geldt.
     */
    van?: string;
    /**
     * De laatste dag waarop de maatregel geldt.
     */
    tot?: string;
  }[];
  /**
   * De gedragsaanwijzing van de officier van justitie (Sv art. 509hh), per verdachte. Zet de verboden zelf bij de maatregelen.
   *
   * @minItems 1
   * @maxItems 20
   */
  gedragsaanwijzing?: {
    /**
     * Voor welke verdachte de gedragsaanwijzing geldt.
     */
    kenmerk: string;
    /**
     * Het moment waarop de gedragsaanwijzing ingaat.
     */
    ingaat: string;
    /**
     * De laatste dag waarop de gedragsaanwijzing geldt, ten hoogste negentig dagen later.
     */
    tot: string;
  }[];
  /**
   * De route die bij deze beslissing hoort.
   */
  route?: 'strafroute' | 'zorgroute' | 'tweesporen' | 'driesporen';
  /**
   * Wat er bij een nieuw incident opnieuw wordt beoordeeld.
   */
  bijNieuwIncident?: string;
  /**
   * De veiligheidsbeoordeling waarop de beslissing steunt.
   */
  veiligheidsbeoordeling?: {
    /**
     * Het nummer dat Veilig Thuis aan de beoordeling gaf, of het bericht-id van Samenloop als u dat nummer niet kent.
     */
    beoordeling: string;
    /**
     * De versie die u voor u had.
     */
    versie: number;
  };
  /**
   * Of de veiligheidsvoorwaarden van Veilig Thuis zijn overgenomen.
   */
  voorwaardenOvergenomen?: {
    /**
     * Alle, een deel of geen van de voorwaarden.
     */
    overgenomen: 'ja' | 'deels' | 'nee';
    /**
     * Welke voorwaarden niet zijn overgenomen en waarom.
     */
    toelichting?: string;
  };
  /**
   * Adviezen van partners of van het Actie-overleg en of u ze volgt.
   *
   * @maxItems 20
   */
  gevolgdeAdviezen?: {
    /**
     * Het bericht met het advies.
     */
    betreft: string;
    /**
     * Of het advies is gevolgd.
     */
    gevolgd: 'ja' | 'deels' | 'nee';
    /**
     * Waarom het advies niet of deels is gevolgd.
     */
    toelichting?: string;
  }[];
  /**
   * Per verdachte de verwijzing naar Halt.
   *
   * @minItems 1
   * @maxItems 20
   */
  haltVerwijzing?: {
    /**
     * Welke verdachte naar Halt wordt verwezen.
     */
    kenmerk: string;
    /**
     * De datum van de verwijzing.
     */
    verwezenOp: string;
    /**
     * Wat Halt wordt gevraagd.
     */
    opdracht?: string;
  }[];
  zwaarwegendBelang?: ZwaarwegendBelangV1;
  /**
   * De functie van wie besliste, zonder naam.
   */
  beslisserRol: string;
  informeringBetrokkene?: InformeringBetrokkeneV1;
  verstrekkersvoorwaarden?: VerstrekkersvoorwaardenV1;
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen: BetrokkeneV1[];
}
/**
 * Een stap in een casus van het Zorg- en Veiligheidshuis (WGS art. 2.31).
 */
export interface ZvhCasusV1 {
  /**
   * Uw eigen nummer van dit bericht of deze registratie; nooit een burgerservicenummer.
   */
  referentie?: string;
  /**
   * Het bericht waar deze stap op volgt.
   */
  betreft?: string;
  /**
   * De stap in de casus.
   */
  stap:
    'aanmelding' | 'oordeel' | 'betrokkenen' | 'inbreng' | 'plan' | 'resultaat' | 'bezwaar' | 'afsluiting';
  criteria?: ZvhCriteriaV1;
  /**
   * Of de casus volgens u bij het doel past (WGS art. 2.31 lid 2).
   */
  oordeel?: 'ja' | 'nee' | 'geen-oordeel';
  /**
   * Waarom, zonder gegevens over personen.
   */
  oordeelReden?: string;
  /**
   * De organisaties die bij de casus betrokken zijn en gegevens mogen verwerken (WGS art. 2.31 lid 4).
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: De code van de organisatie.
   */
  betrokkenDeelnemers?: string[];
  /**
   * Wat u inbrengt, zonder zorg-, straf- of medische gegevens.
   */
  inbreng?: string;
  /**
   * Gegevens over begeleiding, zorg, hulp en gezondheid, buiten het medisch beroepsgeheim.
   */
  inbrengZorg?: string;
  /**
   * Politie- en strafvorderlijke gegevens.
   */
  inbrengStrafrecht?: string;
  /**
   * Gegevens onder medisch beroepsgeheim.
   */
  medisch?: string;
  medischeGrond?: MedischeGrondV1;
  /**
   * De afspraken in het plan van aanpak.
   *
   * @minItems 1
   * @maxItems 30
   */
  afspraken?: {
    /**
     * Wat er gebeurt.
     */
    omschrijving: string;
    belegdBij: OrganisatieFunctieV1;
    /**
     * Wanneer het klaar moet zijn.
     */
    einddatum?: string;
    /**
     * Hoe het ervoor staat.
     */
    status?: 'open' | 'loopt' | 'gereed';
  }[];
  /**
   * De afspraken in het plan van aanpak die politie en justitie aangaan.
   *
   * @minItems 1
   * @maxItems 30
   */
  afsprakenStrafrecht?: {
    /**
     * Wat er gebeurt.
     */
    omschrijving: string;
    belegdBij: OrganisatieFunctieV1;
    /**
     * Wanneer het klaar moet zijn.
     */
    einddatum?: string;
    /**
     * Hoe het ervoor staat.
     */
    status?: 'open' | 'loopt' | 'gereed';
  }[];
  /**
   * De organisaties die het resultaat krijgen.
   *
   * @minItems 1
   * @maxItems 10
   */
  resultaatAan?: OrganisatieFunctieV1[];
  /**
   * Een resultaat van de casus voor deelnemers of derden (WGS art. 1.7).
   */
  resultaat?: string;
  /**
   * Of het resultaat strafrechtelijke gegevens bevat.
   */
  bevatStrafrechtelijk?: 'ja' | 'nee';
  /**
   * Of het resultaat bijzondere persoonsgegevens bevat.
   */
  bevatBijzonder?: 'ja' | 'nee';
  /**
   * Het nummer van de toets door de rechtmatigheidsadviescommissie (WGS art. 1.7 lid 2).
   */
  racReferentie?: string;
  /**
   * Waarom de ontvanger het resultaat nodig heeft, zonder gegevens over personen.
   */
  noodzaak?: string;
  /**
   * Het wetsartikel waarop de verstrekking steunt.
   */
  grondslag?: string;
  /**
   * De organisaties van wie de gegevens in het resultaat komen.
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: De code van de organisatie.
   */
  bronnen?: string[];
  /**
   * De organisaties die met de verstrekking instemmen (WGS art. 1.7 lid 3).
   *
   * @minItems 0
   * @maxItems 30
   *
   * Items: De code van de organisatie.
   */
  toestemmingVan?: string[];
  /**
   * De deelnemers die bezwaar maken (WGS art. 1.7 lid 1 en 2).
   *
   * @minItems 0
   * @maxItems 30
   *
   * Items: De code van de organisatie.
   */
  bezwaarVan?: string[];
  /**
   * Een bezwaar van een deelnemer tegen het delen van een resultaat.
   */
  bezwaar?: {
    /**
     * De zwaarwegende redenen, zonder gegevens over personen.
     */
    reden: string;
    /**
     * De organisaties die het resultaat niet mogen krijgen. Laat weg als het bezwaar voor iedereen geldt.
     *
     * @minItems 1
     * @maxItems 20
     */
    tegen?: OrganisatieFunctieV1[];
  };
  /**
   * Het einde van de casus (WGS art. 2.31 lid 8).
   */
  afsluiting?: {
    /**
     * Waarom de casus eindigt.
     */
    reden: 'doel-bereikt' | 'overgedragen' | 'niet-in-behandeling' | 'niet-meer-nodig';
    /**
     * De laatste dag van de casus.
     */
    datum: string;
  };
  /**
   * Of er kinderen bij betrokken zijn.
   */
  kinderenBetrokken?: 'ja' | 'nee' | 'onbekend';
  verstrekkersvoorwaarden?: VerstrekkersvoorwaardenV1;
  informeringBetrokkene?: InformeringBetrokkeneV1;
  /**
   * Het artikel van de Wet politiegegevens waaronder de politie de gegevens verwerkt.
   */
  wpgArtikel?: '8' | '9' | '13-1';
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen?: BetrokkeneV1[];
}
