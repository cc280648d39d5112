// Made from schemas/ by generate-types.mjs; do not edit.

/**
 * The data of each report, by CloudEvents type.
 */
export interface ReportData {
  'nl.samenloop.aanhouding.v1': AanhoudingV1;
  'nl.samenloop.crisismelding.v1': CrisismeldingV1;
  'nl.samenloop.sash-uitkomst.v1': SashUitkomstV1;
  'nl.samenloop.terugkoppeling.v1': TerugkoppelingV1;
  'nl.samenloop.veiligheidsbeoordeling.v1': VeiligheidsbeoordelingV1;
  'nl.samenloop.vt-melding.v1': VtMeldingV1;
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
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen: BetrokkeneV1[];
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
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen: BetrokkeneV1[];
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
 * Uitkomst van het screeningsinstrument SASH.
 */
export interface SashUitkomstV1 {
  /**
   * Uw eigen nummer van dit bericht of deze registratie; nooit een burgerservicenummer.
   */
  referentie?: string;
  /**
   * Het instrument.
   */
  instrument: 'SASH';
  /**
   * De versie van het instrument.
   */
  instrumentVersie: string;
  /**
   * De uitkomst van de screening; midden is hetzelfde als gemiddeld.
   */
  uitkomst: 'laag' | 'gemiddeld' | 'midden' | 'hoog';
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
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen: BetrokkeneV1[];
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
}
/**
 * Inschatting of beoordeling van de veiligheid door of namens Veilig Thuis.
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
   * Of politie en Raad voor de Kinderbescherming in kennis gesteld moeten worden (Uitvoeringsbesluit Wmo 2015 art. 4.1.1 lid 2 onder e).
   */
  inKennisStellen?: boolean;
  geheimAdres?: GeheimAdresV1;
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen?: BetrokkeneV1[];
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
  /**
   * De personen over wie het bericht gaat.
   *
   * @minItems 1
   * @maxItems 50
   */
  betrokkenen: BetrokkeneV1[];
}
