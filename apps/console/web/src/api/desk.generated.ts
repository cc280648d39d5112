// Made from the OpenAPI of the desk by npm run contracts; do not edit.

export type Verdachte = BetrokkeneOpKaart & {
  klokken?: Klok[];
  /**
   * Of er voor deze verdachte een termijn loopt.
   */
  termijn?: 'termijn' | 'geen termijn' | 'onbekend';
};
/**
 * De uitkomst van een bericht, met wat er daarna mee gebeurde.
 */
export type Melding = Uitkomst & {
  teLaat?: {
    /**
     * De code van de termijn in de regelset.
     */
    termijn: string;
    /**
     * Wat er voor het einde had moeten gebeuren.
     */
    omschrijving: string;
    /**
     * Wanneer de termijn eindigde.
     */
    eindigde: string;
    /**
     * De code van de ketenpartner die ervoor zorgt.
     */
    termijnhouder?: string;
    /**
     * De naam van die ketenpartner.
     */
    naam?: string;
  }[];
  terugkoppeling?: {
    /**
     * Of er is teruggekoppeld.
     */
    stand: 'niet gevraagd' | 'wordt verwacht' | 'gekregen' | 'te laat gekregen' | 'terugkoppeling te laat';
    /**
     * Voor wanneer.
     */
    uiterlijk?: string;
  };
  reacties?: {
    /**
     * Het id dat Samenloop aan het bericht gaf.
     */
    bericht: string;
    /**
     * De soort bericht.
     */
    soort: string;
    /**
     * De soort bericht in woorden.
     */
    naam: string;
    /**
     * De code van wie het stuurde.
     */
    van: string;
    /**
     * De naam van wie het stuurde.
     */
    naamVan: string;
    /**
     * Wanneer Samenloop het ontving.
     */
    ontvangenOp: string;
    /**
     * Wat u daarvan mag zien.
     */
    data: {};
  }[];
};
/**
 * Wat er met een bericht gebeurde, zoals u het mag zien.
 */
export type Bericht = BerichtKop & {
  /**
   * De versie van het schema.
   */
  versie: number | null;
  /**
   * De versie van de regelset waaronder is besloten.
   */
  regelset: string;
  /**
   * Met wiens recht u het bericht ziet.
   */
  kijktAls: 'beheer' | 'afzender' | 'ontvanger';
  /**
   * Waarvoor u het bericht opende; dat is vastgelegd.
   */
  doel: {
    /**
     * De code.
     */
    doel: string;
    /**
     * Het doel in woorden.
     */
    naam: string;
  };
  inzien: {
    /**
     * Of u waarden kunt zien zoals zij zijn verzonden.
     */
    verzonden: boolean;
    /**
     * Of u waarden kunt zien zoals u ze kreeg.
     */
    ontvangen: boolean;
    /**
     * Wie waarden wel kan zien, als u het niet kunt.
     */
    waaromNiet: string | null;
  };
  /**
   * Of u het opnieuw kunt laten afleveren.
   */
  opnieuwAfleveren: boolean;
  fouten: Fout[];
  /**
   * Items: Een toelichting bij de uitkomst.
   */
  toelichting: string[];
  nietGedeeld: NietGedeeld[];
  termijnen: Termijn[];
  routering: BerichtRouteringsregel[];
  verloop: BerichtStap[];
  ontvangers: BerichtOntvanger[];
};

/**
 * What each operation of the desk takes and answers with.
 */
export interface DeskApi {
  /**
   * What is answered with success, by operation.
   */
  answers: {
    'GET /zsm-tafels': ZsmTafels;
    'GET /zsm-tafels/{regio}': Bord;
    'GET /zsm-tafels/{regio}/zaken/{zaak}': GeopendeZaak;
    'GET /zsm-tafels/{regio}/zaken/{zaak}/raadplegingen': Raadplegingen;
    'POST /zsm-tafels/{regio}/zaken/{zaak}/beslissingen': Vastgelegd;
    'POST /zsm-tafels/{regio}/zaken/{zaak}/beslissingen/voorbeeld': Waarschuwingen;
    'POST /zsm-tafels/{regio}/zaken/{zaak}/vragen': Vastgelegd;
    'POST /zsm-tafels/{regio}/zaken/{zaak}/vragen/{bericht}/antwoord': Vastgelegd;
    'POST /zsm-tafels/{regio}/zaken/{zaak}/ontvangst': Vastgelegd;
    'GET /zsm-tafels/{regio}/collegas': {
      collegas: Collega[];
    };
    'GET /zsm-tafels/{regio}/zaken/{zaak}/behandelaar': Behandeling;
    'PUT /zsm-tafels/{regio}/zaken/{zaak}/behandelaar': Behandeling;
    'DELETE /zsm-tafels/{regio}/zaken/{zaak}/behandelaar': Behandeling;
    'GET /meldingen': Meldingen;
    'GET /meldingen/{bericht}': Melding;
    'GET /berichten': Berichten;
    'GET /berichten/tellingen': Berichttellingen;
    'GET /berichten/{bericht}': Bericht;
    'GET /berichten/{bericht}/bewijs': {};
    'POST /berichten/{bericht}/inzien': GetoondVeld;
    'GET /tegengehouden': Tegengehouden;
    'GET /tegengehouden/{groep}': TegengehoudenGroep;
    'GET /geweigerde-berichten/{bericht}': GeweigerdBericht;
    'GET /geweigerde-berichten/{bericht}/inhoud': GeweigerdeInhoud;
    'POST /geweigerde-berichten/{bericht}/verbetering': VerbeteringOntvangen;
    'POST /herleveringen/plan': Herleverplan;
    'GET /herleveringen': Herleveringen;
    'POST /herleveringen': Herlevering;
    'GET /herleveringen/{herlevering}': Herlevering;
    'POST /herleveringen/{herlevering}/annulering': Herlevering;
    'GET /indicatoren': Indicatoren;
    'GET /indicatoren/{code}/berichten': IndicatorBerichten;
    'GET /regelset': Regelset;
    'GET /regelset/keuzes': RegelsetKeuzes;
    'GET /regelset/matrix': Autorisatiematrix;
    'GET /regelset/routeringsregels': Routeringsregels;
    'GET /regelset/routeringsregels/{code}': Routeringsregel;
    'GET /regelset/deelregels/{code}': Deelregel;
    'POST /overleggen/{tafel}/vergaderingen': Vastgelegd;
    'POST /overleggen/{tafel}/agendapunten': Vastgelegd;
    'POST /overleggen/{tafel}/zaken/{zaak}/uitkomst': Vastgelegd;
    'POST /overleggen/{tafel}/zaken/{zaak}/uitkomst/voorbeeld': UitkomstVoorbeeld;
    'POST /overleggen/{tafel}/zaken/{zaak}/opschaling': Vastgelegd;
    'POST /overleggen/{tafel}/zaken/{zaak}/overdracht': Vastgelegd;
    'POST /overleggen/{tafel}/zaken/{zaak}/acties/{actie}/ontvangst': Vastgelegd;
    'GET /overleggen/{tafel}': Overleg;
    'GET /overleggen/{tafel}/acties': Opvolging;
    'GET /overleggen/{tafel}/{moment}': Agenda;
    'GET /overleggen/{tafel}/zaken/{zaak}': Zaakblad;
    'GET /overleggen/{tafel}/zaken/{zaak}/gedeeld': GedeeldZaakblad;
    'GET /start': Start;
    'GET /mij': Mij;
    'GET /mij/kijkrollen': Kijkrollen;
    'POST /mij/rol': Mij;
    'POST /afmelden': Afgemeld;
    'GET /openapi.json': {};
  };
  /**
   * What is sent along, by operation.
   */
  bodies: {
    'POST /zsm-tafels/{regio}/zaken/{zaak}/beslissingen': Beslissing;
    'POST /zsm-tafels/{regio}/zaken/{zaak}/beslissingen/voorbeeld': Beslissing;
    'POST /zsm-tafels/{regio}/zaken/{zaak}/vragen': Vraag;
    'POST /zsm-tafels/{regio}/zaken/{zaak}/vragen/{bericht}/antwoord': Antwoord;
    'POST /zsm-tafels/{regio}/zaken/{zaak}/ontvangst': Ontvangst;
    'PUT /zsm-tafels/{regio}/zaken/{zaak}/behandelaar': Behandelaarskeuze;
    'POST /berichten/{bericht}/inzien': VeldTonen;
    'POST /geweigerde-berichten/{bericht}/verbetering': Verbetering;
    'POST /herleveringen/plan': Herlevervraag;
    'POST /herleveringen': HerleveringStarten;
    'POST /overleggen/{tafel}/vergaderingen': Vergaderwijziging;
    'POST /overleggen/{tafel}/agendapunten': Agendapunt;
    'POST /overleggen/{tafel}/zaken/{zaak}/uitkomst': Overleguitkomst;
    'POST /overleggen/{tafel}/zaken/{zaak}/uitkomst/voorbeeld': Overleguitkomst;
    'POST /overleggen/{tafel}/zaken/{zaak}/opschaling': Overdracht;
    'POST /overleggen/{tafel}/zaken/{zaak}/overdracht': Overdracht;
    'POST /overleggen/{tafel}/zaken/{zaak}/acties/{actie}/ontvangst': ActieOntvangst;
    'POST /mij/rol': RolKeuze;
  };
}
export interface ZsmTafels {
  tafels: {
    /**
     * De code van de tafel.
     */
    tafel: string;
    /**
     * De code van een regio waarmee u de tafel opent.
     */
    regio: string;
    /**
     * De regio’s van de tafel.
     */
    naam: string;
  }[];
  /**
   * Wat u mist om een tafel te openen, en wie dat geeft; null: u kunt er een openen.
   */
  ontbreekt: string | null;
}
export interface Bord {
  /**
   * De code van de tafel.
   */
  tafel: string;
  /**
   * De regio’s van de tafel.
   */
  regio: string;
  /**
   * De klok van Samenloop.
   */
  nu: string;
  aanTafel: AanTafel[];
  kaarten: Kaart[];
}
export interface AanTafel {
  /**
   * De code van de ketenpartner.
   */
  ketenpartner: string;
  /**
   * De naam.
   */
  naam: string;
  /**
   * Of er nu iemand is.
   */
  open: boolean;
  /**
   * Wanneer dat verandert.
   */
  tot: string | null;
  /**
   * Wie waarneemt.
   */
  waarnemer: {
    /**
     * De code van wie waarneemt.
     */
    ketenpartner: string;
    /**
     * De naam.
     */
    naam: string;
    /**
     * De afspraak waaronder dat gebeurt.
     */
    afspraak: string;
  } | null;
  /**
   * De functie die bereikbaar is.
   */
  piket: string | null;
  /**
   * Hoe u bereikt wie er nu is.
   */
  bereikbaar: string | null;
}
/**
 * Een zaak zoals u haar mag zien. Op een gedeeld scherm ontbreekt wat niet voor allen hetzelfde is.
 */
export interface Kaart {
  /**
   * Het zaaknummer van Samenloop.
   */
  zaak?: string;
  /**
   * De code van de ZSM-tafel.
   */
  tafel?: string | null;
  /**
   * Wanneer het eerste bericht binnenkwam.
   */
  sinds?: string;
  /**
   * Of er over iedere verdachte is besloten.
   */
  stand?: 'open' | 'besloten';
  verdachten?: Verdachte[];
  betrokkenen?: BetrokkeneOpKaart[];
  /**
   * Hoeveel kinderen er zijn en hoeveel er in beeld zijn; null: daarover is niets bekend.
   */
  kinderen?: {
    /**
     * Hoeveel kinderen er zijn.
     */
    aantal?: number;
    /**
     * Hoeveel er in beeld zijn; null: dat is niet bekend.
     */
    inBeeld?: number | null;
  } | null;
  /**
   * De aard van het feit waarvoor iemand is aangehouden of gehoord.
   */
  feit?: string | null;
  bekend?: BerichtOpKaart[];
  verwacht?: Verwachting[];
  /**
   * De nieuwste veiligheidsbeoordeling van Veilig Thuis; null: er is geen bekend.
   */
  beoordeling?: BeoordelingOpKaart | null;
  besluiten?: Besluit[];
  waarschuwingen?: Waarschuwing[];
  vragen?: VraagOpKaart[];
  adviezen?: BerichtOpKaart[];
  /**
   * Wat afliep of bijna afloopt.
   */
  herinneringen?: Herinnering[];
  laatste?: BerichtOpKaart;
  /**
   * Wanneer de eerste klok die loopt eindigt.
   */
  eersteEinde?: string | null;
  /**
   * De versie; een besluit noemt die in If-Match.
   */
  versie?: string;
  behandeling?: Behandeling;
}
export interface BetrokkeneOpKaart {
  /**
   * Het kenmerk dat de afzender aan deze persoon gaf.
   */
  kenmerk?: string | null;
  /**
   * De rol in de zaak.
   */
  rol?: string;
  /**
   * Initialen en geboortejaar.
   */
  aanduiding?: string | null;
}
export interface Klok {
  /**
   * De code van de termijn.
   */
  termijn?: string;
  /**
   * Wat er voor het einde moet gebeuren.
   */
  omschrijving?: string;
  /**
   * Het wetsartikel.
   */
  artikel?: string | null;
  /**
   * Waar zij begint.
   */
  begint?: string;
  /**
   * Waar zij eindigt.
   */
  eindigt?: string;
  /**
   * Of het begin nog voorlopig is.
   */
  voorlopig?: boolean;
  /**
   * Of het begin is gecorrigeerd.
   */
  gecorrigeerd?: boolean;
  /**
   * Een later begin dat nog bevestigd moet worden.
   */
  teBevestigen?: string | null;
  delen?: {
    /**
     * Waar dit deel begint.
     */
    van?: string;
    /**
     * Waar dit deel eindigt.
     */
    tot?: string;
    /**
     * Of dit deel telt.
     */
    telt?: boolean;
  }[];
  /**
   * Hoe zij ervoor staat.
   */
  stand?: 'loopt' | 'gehaald' | 'te laat gehaald' | 'vervallen' | 'verstreken';
  /**
   * Wanneer zij stopte.
   */
  gestoptOp?: string | null;
  /**
   * De getelde seconden die toen over waren.
   */
  resterend?: number | null;
}
export interface BerichtOpKaart {
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht?: string;
  /**
   * De soort bericht.
   */
  soort?: string;
  /**
   * De soort bericht in woorden.
   */
  naam?: string;
  /**
   * De ketenpartner die het stuurde.
   */
  van?: string;
  /**
   * De naam daarvan.
   */
  naamVan?: string;
  /**
   * Voor wie de afzender sprak.
   */
  namens?: string | null;
  /**
   * Of uw organisatie het zelf stuurde.
   */
  eigen?: boolean;
  /**
   * Wanneer Samenloop het ontving.
   */
  sinds?: string;
  /**
   * Of alleen bekend is dat het er is.
   */
  signaal?: boolean;
  vervangt?: {
    /**
     * Het id dat Samenloop aan het bericht gaf.
     */
    bericht?: string;
    /**
     * Wanneer deze versie is vervangen.
     */
    vervangenOp?: string;
  }[];
  /**
   * Of er een nieuwere versie is die u niet mag zien.
   */
  nietActueel?: boolean;
  /**
   * Wanneer iemand van uw organisatie het voor het eerst opende.
   */
  gelezenOp?: string | null;
}
export interface Verwachting {
  /**
   * De soort bericht.
   */
  soort?: string;
  /**
   * De soort bericht in woorden.
   */
  naam?: string;
  /**
   * Hoe het ervoor staat.
   */
  stand?: 'wacht' | 'ontvangen' | 'te laat ontvangen' | 'ontbreekt' | 'geen grondslag';
  /**
   * Voor wanneer.
   */
  uiterlijk?: string | null;
  /**
   * De verwachting in een zin.
   */
  zin?: string;
}
export interface BeoordelingOpKaart {
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht?: string;
  /**
   * Wie beoordeelde.
   */
  van?: string;
  /**
   * Of uw organisatie het zelf stuurde.
   */
  eigen?: boolean;
  /**
   * Wanneer Samenloop het ontving.
   */
  sinds?: string;
  /**
   * Het nummer dat Veilig Thuis aan deze versie gaf.
   */
  versie?: number | null;
  /**
   * Welk onderdeel het is.
   */
  onderdeel?: string | null;
  /**
   * Of het acuut onveilig is.
   */
  acuteOnveiligheid?: 'ja' | 'nee' | 'onbekend';
  /**
   * Het aantal veiligheidsvoorwaarden.
   */
  voorwaarden?: number;
  /**
   * Of is geadviseerd om te wachten met de vrijlating.
   */
  uitstelGeadviseerd?: boolean;
  /**
   * Wanneer iemand van uw organisatie het voor het eerst opende.
   */
  gelezenOp?: string | null;
}
export interface Besluit {
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht?: string;
  /**
   * Wie het nam.
   */
  van?: string;
  /**
   * Wanneer Samenloop het ontving.
   */
  sinds?: string;
  /**
   * Hoe vast het staat.
   */
  status?: 'voorgenomen' | 'definitief';
  /**
   * Over welke verdachte; null: alle.
   */
  kenmerk?: string | null;
  /**
   * Wat er is besloten.
   */
  besluit?: string;
  /**
   * Wanneer het is genomen.
   */
  tijdstip?: string | null;
  /**
   * Wanneer de verdachte vrijkomt.
   */
  tijdstipVrijlating?: string | null;
  /**
   * Het aantal veiligheidsmaatregelen.
   */
  maatregelen?: number | null;
  /**
   * Of er een gedragsaanwijzing is.
   */
  gedragsaanwijzing?: boolean;
  /**
   * Of de voorwaarden van Veilig Thuis zijn overgenomen.
   */
  voorwaardenOvergenomen?: string | null;
  /**
   * Of er een nieuwere beoordeling is dan het besluit noemt.
   */
  beoordelingVervangen?: boolean;
}
export interface Waarschuwing {
  /**
   * Een vaste code.
   */
  code?: string;
  /**
   * De waarschuwing in een zin.
   */
  zin?: string;
  /**
   * Over welke verdachte; null: alle.
   */
  kenmerk?: string | null;
}
export interface VraagOpKaart {
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht?: string;
  /**
   * Wie het vroeg.
   */
  van?: string;
  /**
   * Wanneer.
   */
  sinds?: string;
  /**
   * Of uw organisatie het vroeg.
   */
  eigen?: boolean;
  /**
   * Het antwoord; null: dat is er nog niet, voor zover u weet.
   */
  antwoord?: {
    /**
     * Het id dat Samenloop aan het bericht gaf.
     */
    bericht?: string;
    /**
     * Wie antwoordde.
     */
    van?: string;
    /**
     * Wanneer.
     */
    sinds?: string;
  } | null;
}
export interface Herinnering {
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht?: string;
  /**
   * De code van de termijn.
   */
  termijn?: string | null;
  /**
   * Wat er voor het einde moet gebeuren.
   */
  omschrijving?: string | null;
  /**
   * verstreken, of de code van een waarschuwing.
   */
  gebeurtenis?: string | null;
  /**
   * Wanneer Samenloop het meldde.
   */
  sinds?: string;
}
/**
 * Wie de zaak behandelt bij uw organisatie, in uw functie. Alleen voor uzelf en uw collega’s daar: niet op een gedeeld scherm, en niet voor wie meekijkt.
 */
export interface Behandeling {
  /**
   * De versie van wie de zaak behandelt; een wijziging daarvan noemt die in If-Match.
   */
  versie: string;
  /**
   * Wie de zaak behandelt; null: niemand.
   */
  behandelaar: {
    /**
     * Wie het is, als pseudoniem; het uwe staat in /v1/mij.
     */
    persoon: string;
    /**
     * De naam.
     */
    naam: string;
    /**
     * Sinds wanneer.
     */
    sinds: string;
  } | null;
}
export interface GeopendeZaak {
  kaart: Kaart;
  /**
   * Waarvoor u de zaak opende.
   */
  doel: string;
  /**
   * Het doel in woorden.
   */
  naamDoel: string;
  berichten: BerichtInZaak[];
}
export interface BerichtInZaak {
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht: string;
  /**
   * De soort bericht.
   */
  soort: string;
  /**
   * De soort bericht in woorden.
   */
  naam: string;
  /**
   * De ketenpartner die het stuurde.
   */
  van: string;
  /**
   * De naam daarvan.
   */
  naamVan: string;
  /**
   * Voor wie de afzender sprak.
   */
  namens?: string;
  /**
   * Voor wie het bestemd was: uw organisatie, of uw functie.
   */
  ontvanger: string;
  /**
   * Of uw organisatie het zelf stuurde.
   */
  eigen: boolean;
  /**
   * Wanneer Samenloop het ontving.
   */
  ontvangenOp: string;
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  corrigeert?: string;
  /**
   * Het samenwerkingsverband waarin het is gedeeld.
   */
  verband?: string;
  /**
   * Waarvoor het is gedeeld.
   */
  doel?: string;
  /**
   * Het doel in woorden.
   */
  naamDoel?: string;
  /**
   * Alleen dat er een bericht is: nieuw, niet-actueel of ingetrokken.
   */
  signaal?: string;
  /**
   * De inhoud zoals die met u is gedeeld.
   */
  data: {};
}
export interface Raadplegingen {
  raadplegingen: {
    /**
     * Wanneer.
     */
    op: string;
    /**
     * Wie, als pseudoniem.
     */
    persoon: string;
    /**
     * In welke rol.
     */
    rol: string;
    /**
     * In welke functie.
     */
    functie?: string;
    /**
     * Waarvoor.
     */
    doel: string;
    /**
     * Aan welke tafel of in welk overleg.
     */
    plaats: string;
    /**
     * Items: Het id dat Samenloop aan het bericht gaf.
     */
    berichten: string[];
    /**
     * Wie er meekeken op een gedeeld scherm; ontbreekt: niemand.
     *
     * Items: De code van een ketenpartner.
     */
    samenMet?: string[];
    /**
     * Wie hier alleen meekeek als uw organisatie; ontbreekt: iemand van uw organisatie zelf.
     */
    meegekeken?: {
      /**
       * De organisatie van wie meekeek.
       */
      organisatie: string;
      /**
       * De rol van wie meekeek.
       */
      rol: string;
      /**
       * Waarvoor er is meegekeken.
       */
      doel: string;
    };
  }[];
}
export interface Vastgelegd {
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht: string;
  status: 'ontvangen';
  waarschuwingen: GetoondeWaarschuwing[];
}
export interface GetoondeWaarschuwing {
  /**
   * Een vaste code.
   */
  code: string;
  /**
   * Waarvoor u gewaarschuwd wordt.
   */
  zin: string;
  /**
   * De verdachte waar het om gaat; null: allemaal.
   */
  kenmerk?: string | null;
}
export interface Waarschuwingen {
  waarschuwingen: GetoondeWaarschuwing[];
  /**
   * De versie van de kaart waarop ze berusten.
   */
  versie: string;
}
export interface Collega {
  /**
   * Wie het is, als pseudoniem.
   */
  persoon: string;
  /**
   * De naam.
   */
  naam: string;
}
export interface Meldingen {
  meldingen: {
    /**
     * Het id dat Samenloop aan het bericht gaf.
     */
    bericht: string;
    /**
     * Het id van uw CloudEvent.
     */
    kenmerk: string | null;
    /**
     * De soort bericht.
     */
    soort: string | null;
    /**
     * De soort bericht in woorden.
     */
    naam?: string;
    /**
     * Het zaak-id van Samenloop.
     */
    zaak: string | null;
    /**
     * De uitkomst.
     */
    status: 'aangenomen' | 'geweigerd';
    /**
     * Wanneer Samenloop het ontving.
     */
    ontvangenOp: string;
    ontvangers: OntvangerKort[];
    teLaat: {
      /**
       * De code van de termijn in de regelset.
       */
      termijn: string;
      /**
       * Wat er voor het einde had moeten gebeuren.
       */
      omschrijving: string;
      /**
       * Wanneer de termijn eindigde.
       */
      eindigde: string;
      /**
       * De code van de ketenpartner die ervoor zorgt.
       */
      termijnhouder?: string;
      /**
       * De naam van die ketenpartner.
       */
      naam?: string;
    }[];
    terugkoppeling: {
      /**
       * Of er is teruggekoppeld.
       */
      stand: 'niet gevraagd' | 'wordt verwacht' | 'gekregen' | 'te laat gekregen' | 'terugkoppeling te laat';
      /**
       * Voor wanneer.
       */
      uiterlijk?: string;
    };
  }[];
  /**
   * Geef dit mee als na voor de volgende bladzijde; null: dit was de laatste.
   */
  volgende: string | null;
}
export interface OntvangerKort {
  /**
   * De code van de ketenpartner in de regelset.
   */
  ketenpartner: string;
  /**
   * De naam van de ketenpartner.
   */
  naam: string;
  /**
   * Voor wie de ketenpartner waarneemt.
   */
  namens?: string;
  /**
   * Het samenwerkingsverband.
   */
  verband: string;
  /**
   * Het doel waarvoor gedeeld is.
   */
  doel: string;
  /**
   * De afspraak waaronder wordt waargenomen.
   */
  waarneming?: string;
  /**
   * Of de ontvanger het bericht heeft.
   */
  status: 'afgeleverd' | 'klaargezet' | 'in de wachtrij' | 'klaar om af te leveren' | 'gestopt' | 'vervangen';
  /**
   * Wanneer de ontvanger weer open is.
   */
  wachtTot?: string;
  /**
   * Wanneer het bericht op het topic van de ontvanger is gezet.
   */
  klaargezetOp?: string;
  /**
   * Wanneer de ontvanger het bericht heeft opgehaald.
   */
  afgeleverdOp?: string;
  /**
   * Wanneer iemand bij de ontvanger het bericht voor het eerst op een bord opende.
   */
  gelezenOp?: string;
  /**
   * Sinds wanneer het niet meer wordt uitgereikt.
   */
  gestoptOp?: string;
  /**
   * Waarom niet meer, of het bericht dat dit vervangt.
   */
  gestoptOmdat?: string;
  /**
   * De ontvanger kreeg alleen dit signaal.
   */
  signaal?: string;
}
export interface Uitkomst {
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht: string;
  /**
   * Het id van uw CloudEvent.
   */
  kenmerk: string | null;
  /**
   * De soort bericht.
   */
  soort: string | null;
  /**
   * De versie van het schema.
   */
  versie: number | null;
  /**
   * Het zaak-id van Samenloop.
   */
  zaak: string | null;
  /**
   * De uitkomst.
   */
  status: 'aangenomen' | 'geweigerd';
  /**
   * Wanneer Samenloop het bericht ontving.
   */
  ontvangenOp: string;
  /**
   * De versie van de regelset waaronder is besloten.
   */
  regelset: string;
  fouten?: Fout[];
  /**
   * Items: Een toelichting bij de uitkomst.
   */
  toelichting?: string[];
  ontvangers?: Ontvanger[];
  nietGedeeld?: NietGedeeld[];
  termijnen?: Termijn[];
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  vermoedelijkDubbelVan?: string;
}
export interface Fout {
  /**
   * Een vaste code voor wat er mis is.
   */
  code: string;
  /**
   * De plaats in het bericht (JSON Pointer, RFC 6901).
   */
  veld: string;
  verwacht: Zin;
  herstel: Zin;
}
export interface Zin {
  /**
   * Nederlands.
   */
  nl: string;
  /**
   * Engels.
   */
  en: string;
}
export interface Ontvanger {
  /**
   * De code van de ketenpartner in de regelset.
   */
  ketenpartner: string;
  /**
   * De naam van de ketenpartner.
   */
  naam: string;
  /**
   * Voor wie de ketenpartner waarneemt.
   */
  namens?: string;
  /**
   * Het samenwerkingsverband.
   */
  verband: string;
  /**
   * Het doel waarvoor gedeeld is.
   */
  doel: string;
  /**
   * De afspraak waaronder wordt waargenomen.
   */
  waarneming?: string;
  /**
   * Of de ontvanger het bericht heeft.
   */
  status: 'afgeleverd' | 'klaargezet' | 'in de wachtrij' | 'klaar om af te leveren' | 'gestopt' | 'vervangen';
  /**
   * Wanneer de ontvanger weer open is.
   */
  wachtTot?: string;
  /**
   * Wanneer het bericht op het topic van de ontvanger is gezet.
   */
  klaargezetOp?: string;
  /**
   * Wanneer de ontvanger het bericht heeft opgehaald.
   */
  afgeleverdOp?: string;
  /**
   * Wanneer iemand bij de ontvanger het bericht voor het eerst op een bord opende.
   */
  gelezenOp?: string;
  /**
   * Sinds wanneer het niet meer wordt uitgereikt.
   */
  gestoptOp?: string;
  /**
   * Waarom niet meer, of het bericht dat dit vervangt.
   */
  gestoptOmdat?: string;
  /**
   * De ontvanger kreeg alleen dit signaal.
   */
  signaal?: string;
  velden: Veld[];
}
export interface Veld {
  /**
   * De plaats in data (JSON Pointer).
   */
  veld: string;
  /**
   * De rol van de persoon om wie het gaat.
   */
  rol?: string;
  /**
   * Hoe het veld is gedeeld: volledig, afgeschermd, niet gedeeld en andere vormen.
   */
  hoe: string;
  /**
   * De deelregel die het toestaat.
   */
  regel?: string;
  /**
   * Het wetsartikel onder die regel.
   */
  artikel?: string;
}
export interface NietGedeeld {
  /**
   * De code van de ketenpartner in de regelset.
   */
  ketenpartner: string;
  /**
   * De naam van de ketenpartner.
   */
  naam: string;
  /**
   * Voor wie de ketenpartner waarneemt.
   */
  namens?: string;
  /**
   * Het samenwerkingsverband.
   */
  verband: string;
  /**
   * Het doel waarvoor gedeeld is.
   */
  doel: string;
  /**
   * Items: Waarom niet is gedeeld.
   */
  redenen: string[];
}
export interface Termijn {
  /**
   * De code van de termijn in de regelset.
   */
  termijn: string;
  /**
   * Wat er voor het einde moet gebeuren.
   */
  omschrijving: string;
  /**
   * Het wetsartikel.
   */
  artikel: string | null;
  /**
   * De hoeveelste in de lijst van het bericht.
   */
  onderdeel?: number;
  /**
   * De code van de ketenpartner die ervoor zorgt.
   */
  termijnhouder?: string;
  /**
   * De naam van die ketenpartner.
   */
  naam?: string;
  /**
   * Vanaf wanneer de termijn loopt.
   */
  begint: string;
  /**
   * Wanneer de termijn eindigt.
   */
  eindigt: string;
  /**
   * Of het begin nog kan veranderen.
   */
  voorlopig: boolean;
  /**
   * Hoe de termijn ervoor staat.
   */
  stand: 'loopt' | 'verstreken' | 'gehaald' | 'te laat gehaald' | 'vervallen';
}
export interface Berichten {
  /**
   * De tijd van Samenloop.
   */
  nu: string;
  berichten: BerichtRegel[];
  /**
   * Geef dit mee als na voor de volgende bladzijde; null: dit was de laatste.
   */
  volgende: string | null;
}
export interface BerichtRegel {
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht: string;
  /**
   * Het id van uw CloudEvent; alleen van wat uw organisatie stuurde.
   */
  kenmerk?: string | null;
  /**
   * De soort bericht; null: geweigerd voordat die bekend was.
   */
  soort: string | null;
  /**
   * De soort bericht in woorden.
   */
  naam: string | null;
  /**
   * De code van wie het stuurde.
   */
  afzender: string;
  /**
   * De naam van wie het stuurde.
   */
  naamAfzender: string;
  /**
   * De code van voor wie de afzender sprak.
   */
  namens?: string;
  /**
   * De naam daarvan.
   */
  naamNamens?: string;
  /**
   * Het zaak-id van Samenloop.
   */
  zaak: string | null;
  /**
   * De code van de regio.
   */
  regio?: string | null;
  /**
   * De uitkomst.
   */
  status: 'aangenomen' | 'geweigerd';
  /**
   * Wat het meest de aandacht vraagt.
   */
  stand: 'aangenomen' | 'geweigerd' | 'tegengehouden' | 'niet-gedeeld' | 'wacht' | 'onderweg' | 'afgeleverd';
  /**
   * Of uw organisatie het stuurde.
   */
  eigen: boolean;
  /**
   * Wanneer Samenloop het ontving.
   */
  ontvangenOp: string;
  /**
   * Hoe lang het duurde tot de laatste ontvanger het had; null: nog niet, of er was niemand.
   */
  duurMs: number | null;
  ontvangers: OntvangerKort[];
  /**
   * Hoeveel partijen er niets van kregen; null: dat ziet alleen wie het stuurde.
   */
  nietGedeeld: number | null;
  /**
   * Items: De code van een fout.
   */
  fouten: string[];
  /**
   * Het bericht dat dit bericht verbetert.
   */
  corrigeert: string | null;
  /**
   * Het eerdere bericht waarvan dit vermoedelijk een dubbel is.
   */
  vermoedelijkDubbelVan?: string | null;
}
export interface Berichttellingen {
  /**
   * Hoeveel er zijn.
   */
  aantal: number;
  /**
   * Of het er meer zijn dan aantal: verder is niet geteld.
   */
  meerDan: boolean;
  perStand: {
    stand:
      'aangenomen' | 'geweigerd' | 'tegengehouden' | 'niet-gedeeld' | 'wacht' | 'onderweg' | 'afgeleverd';
    /**
     * Hoeveel er zijn.
     */
    aantal: number;
    /**
     * Of het er meer zijn dan aantal: verder is niet geteld.
     */
    meerDan: boolean;
  }[];
}
export interface BerichtKop {
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht: string;
  /**
   * Het id van uw CloudEvent; alleen van wat uw organisatie stuurde.
   */
  kenmerk?: string | null;
  /**
   * De soort bericht; null: geweigerd voordat die bekend was.
   */
  soort: string | null;
  /**
   * De soort bericht in woorden.
   */
  naam: string | null;
  /**
   * De code van wie het stuurde.
   */
  afzender: string;
  /**
   * De naam van wie het stuurde.
   */
  naamAfzender: string;
  /**
   * De code van voor wie de afzender sprak.
   */
  namens?: string;
  /**
   * De naam daarvan.
   */
  naamNamens?: string;
  /**
   * Het zaak-id van Samenloop.
   */
  zaak: string | null;
  /**
   * De code van de regio.
   */
  regio?: string | null;
  /**
   * De uitkomst.
   */
  status: 'aangenomen' | 'geweigerd';
  /**
   * Wat het meest de aandacht vraagt.
   */
  stand: 'aangenomen' | 'geweigerd' | 'tegengehouden' | 'niet-gedeeld' | 'wacht' | 'onderweg' | 'afgeleverd';
  /**
   * Of uw organisatie het stuurde.
   */
  eigen: boolean;
  /**
   * Wanneer Samenloop het ontving.
   */
  ontvangenOp: string;
  /**
   * Hoe lang het duurde tot de laatste ontvanger het had; null: nog niet, of er was niemand.
   */
  duurMs: number | null;
  /**
   * Het bericht dat dit bericht verbetert.
   */
  corrigeert: string | null;
  /**
   * Het eerdere bericht waarvan dit vermoedelijk een dubbel is.
   */
  vermoedelijkDubbelVan?: string | null;
}
export interface BerichtRouteringsregel {
  /**
   * De code van de routeringsregel.
   */
  regel: string;
  /**
   * Of de regel gold.
   */
  uitkomst: 'toegepast' | 'bijna';
  /**
   * De regel in een zin.
   */
  zin: string;
  /**
   * Het onderdeel dat niet klopte.
   */
  reden: string | null;
  /**
   * Of het om het verbeterde bericht gaat.
   */
  vanCorrectie: boolean;
}
export interface BerichtStap {
  /**
   * Wat voor stap het is.
   */
  soort: string;
  /**
   * Wanneer; null: dat is niet apart bewaard, de stap ligt tussen de vorige en de volgende.
   */
  op: string | null;
  /**
   * Milliseconden sinds de ontvangst.
   */
  ms: number | null;
  /**
   * De stap in woorden.
   */
  zin: string;
  /**
   * Items: Meer over de stap.
   */
  details: string[];
  /**
   * De code van de ontvanger om wie het gaat.
   */
  ontvanger: string | null;
  /**
   * Of de stap mislukte.
   */
  mislukt: boolean;
}
export interface BerichtOntvanger {
  /**
   * De code van de ketenpartner, of een functie daarvan.
   */
  ontvanger: string;
  /**
   * De naam.
   */
  naam: string;
  /**
   * De soort ketenpartner.
   */
  soort: string;
  /**
   * Voor wie wordt waargenomen.
   */
  namens: string | null;
  /**
   * De afspraak waaronder wordt waargenomen.
   */
  waarneming: string | null;
  /**
   * De regel die deze ontvanger aanwees.
   */
  routeringsregel: string | null;
  /**
   * Het samenwerkingsverband.
   */
  verband: string;
  /**
   * Het samenwerkingsverband in woorden.
   */
  naamVerband: string;
  /**
   * Het doel.
   */
  doel: string;
  /**
   * Het doel in woorden.
   */
  naamDoel: string;
  /**
   * Wat de ontvanger kreeg.
   */
  uitkomst: 'gedeeld' | 'signaal' | 'niets';
  /**
   * Wat het signaal zegt.
   */
  signaal: string | null;
  /**
   * Of het om het verbeterde bericht gaat.
   */
  vanCorrectie: boolean;
  /**
   * De uitleg in een zin.
   */
  zin: string;
  aflevering: OntvangerKort | null;
  regels: BerichtRegelUitleg[];
  velden: BerichtVeld[];
  controles: {
    /**
     * Wanneer opnieuw is gekeken.
     */
    op: string;
    uitkomst: 'gestopt' | 'vernauwd' | 'vervangen';
    /**
     * Waarom.
     */
    reden: string | null;
    /**
     * De uitleg in een zin.
     */
    zin: string;
    /**
     * De versie van de regelset van dat moment.
     */
    regelset: string | null;
    velden: BerichtVeld[];
  }[];
}
export interface BerichtRegelUitleg {
  /**
   * De code van de regel.
   */
  regel: string;
  /**
   * De soort regel.
   */
  soort: 'deelregel' | 'verbod';
  /**
   * Of de regel gold.
   */
  gold: boolean;
  /**
   * Items: Waarom de regel niet gold.
   */
  omdat: string[];
  /**
   * Het wetsartikel.
   */
  artikel: string;
  /**
   * Wat de grondslag inhoudt.
   */
  omschrijving: string;
  /**
   * Wie voor de grondslag verantwoordelijk is.
   */
  eigenaar: string;
  /**
   * De code van de grondslag.
   */
  grondslag: string;
  /**
   * Vanaf wanneer de regel geldt.
   */
  geldigVan: string;
  /**
   * Tot wanneer de regel geldt.
   */
  geldigTot: string | null;
  /**
   * De versie van de regelset.
   */
  regelset: string;
  /**
   * Items: De werkregel.
   */
  werkregels: string[];
  voorwaarden: {
    /**
     * De code van de voorwaarde.
     */
    code: string;
    /**
     * De voorwaarde in woorden.
     */
    zin: string;
    /**
     * Of eraan was voldaan.
     */
    waarde: boolean;
  }[];
  /**
   * De schakelaar van de regel; null: hij heeft er geen.
   */
  schakelaar: {
    /**
     * De code van de schakelaar.
     */
    code: string;
    /**
     * Hoe hij moet staan.
     */
    moet: 'aan' | 'uit';
    /**
     * Hoe hij stond.
     */
    stond: 'aan' | 'uit';
  } | null;
}
export interface BerichtVeld {
  /**
   * De plaats in data (JSON Pointer).
   */
  veld: string;
  /**
   * Het veld in woorden.
   */
  naam: string;
  /**
   * Het nummer van de betrokkene, vanaf 1.
   */
  betrokkene: number | null;
  /**
   * De rol van de betrokkene.
   */
  rol: string | null;
  /**
   * De code van de categorie.
   */
  categorie: string;
  /**
   * De categorie in woorden.
   */
  categorieNaam: string;
  /**
   * Hoe het veld is gedeeld.
   */
  hoe: 'gedeeld' | 'veralgemeend' | 'afgeschermd' | 'weggelaten';
  /**
   * De vorm waarin het is gedeeld.
   */
  wijze: string | null;
  /**
   * Of de afzender het veld stuurde; null: dat is niet meer bekend, of niet voor u.
   */
  verzonden: boolean | null;
  /**
   * De uitleg in een zin.
   */
  zin: string;
  keten: {
    /**
     * De code van een regel die hierover ging; meer erover staat bij regels.
     */
    regel: string;
    /**
     * Het wetsartikel.
     */
    artikel: string;
    /**
     * Of de regel gold.
     */
    gold: boolean;
    persoonvoorwaarde: {
      /**
       * De code van de voorwaarde.
       */
      code: string;
      /**
       * De voorwaarde in woorden.
       */
      zin: string;
      /**
       * Of eraan was voldaan.
       */
      waarde: boolean;
    } | null;
  }[];
}
export interface GetoondVeld {
  /**
   * De plaats van het veld.
   */
  veld: string;
  /**
   * De code van de ontvanger; null: zoals het is verzonden.
   */
  ontvanger: string | null;
  /**
   * De waarde.
   */
  waarde: {
    [k: string]: unknown;
  };
  /**
   * Wanneer het is getoond; dat is vastgelegd.
   */
  getoondOp: string;
}
export interface Tegengehouden {
  /**
   * Op welk moment dit is geteld.
   */
  gemetenOp: string;
  groepen: {
    /**
     * De vaste code van de groep.
     */
    groep: string;
    /**
     * De soort oorzaak.
     */
    soort: 'geweigerd' | 'gestopt' | 'niet-opgehaald' | 'niet-overgedragen' | 'wachtrij';
    /**
     * De oorzaak in een paar woorden.
     */
    titel: string;
    /**
     * Wat er mis is.
     */
    uitleg: string;
    /**
     * Wat er gedaan moet worden.
     */
    watTeDoen: string;
    eigenaar: {
      /**
       * Wie het moet doen.
       */
      soort: 'ketenpartner' | 'beheer';
      /**
       * De code van die organisatie.
       */
      code: string;
      /**
       * De naam.
       */
      naam: string;
    };
    /**
     * Of opnieuw afleveren kan.
     */
    opnieuwAfleveren: boolean;
    /**
     * Waarom dat niet kan.
     */
    waaromNiet?: string;
    /**
     * Of de afzender het kan verbeteren en opnieuw sturen.
     */
    verbeteren: boolean;
    /**
     * Hoeveel het er zijn.
     */
    aantal: number;
    /**
     * Of het er meer zijn dan geteld.
     */
    isMeer: boolean;
    /**
     * Sinds wanneer de oudste wordt tegengehouden.
     */
    oudste: string;
    /**
     * Sinds wanneer de nieuwste wordt tegengehouden.
     */
    nieuwste: string;
  }[];
}
export interface TegengehoudenGroep {
  groep: {
    /**
     * De vaste code van de groep.
     */
    groep: string;
    /**
     * De soort oorzaak.
     */
    soort: 'geweigerd' | 'gestopt' | 'niet-opgehaald' | 'niet-overgedragen' | 'wachtrij';
    /**
     * De oorzaak in een paar woorden.
     */
    titel: string;
    /**
     * Wat er mis is.
     */
    uitleg: string;
    /**
     * Wat er gedaan moet worden.
     */
    watTeDoen: string;
    eigenaar: {
      /**
       * Wie het moet doen.
       */
      soort: 'ketenpartner' | 'beheer';
      /**
       * De code van die organisatie.
       */
      code: string;
      /**
       * De naam.
       */
      naam: string;
    };
    /**
     * Of opnieuw afleveren kan.
     */
    opnieuwAfleveren: boolean;
    /**
     * Waarom dat niet kan.
     */
    waaromNiet?: string;
    /**
     * Of de afzender het kan verbeteren en opnieuw sturen.
     */
    verbeteren: boolean;
    /**
     * Hoeveel het er zijn.
     */
    aantal: number;
    /**
     * Of het er meer zijn dan geteld.
     */
    isMeer: boolean;
    /**
     * Sinds wanneer de oudste wordt tegengehouden.
     */
    oudste?: string;
    /**
     * Sinds wanneer de nieuwste wordt tegengehouden.
     */
    nieuwste?: string;
  };
  items: {
    /**
     * Het id dat Samenloop aan het bericht gaf.
     */
    bericht?: string;
    /**
     * De soort bericht; null: niet te herkennen.
     */
    soort?: string | null;
    /**
     * De soort bericht in woorden.
     */
    naam?: string;
    /**
     * Het zaak-id van Samenloop.
     */
    zaak?: string | null;
    /**
     * De code van de afzender.
     */
    afzender?: string;
    /**
     * De naam van de afzender.
     */
    naamAfzender?: string;
    /**
     * Sinds wanneer het wordt tegengehouden.
     */
    sinds: string;
    fouten?: {
      /**
       * De vaste code van de fout.
       */
      code: string;
      /**
       * Waar het fout is (JSON Pointer).
       */
      veld: string;
      verwacht: {
        /**
         * In het Nederlands.
         */
        nl: string;
        /**
         * In het Engels.
         */
        en: string;
      };
      herstel: {
        /**
         * In het Nederlands.
         */
        nl: string;
        /**
         * In het Engels.
         */
        en: string;
      };
    }[];
    /**
     * Of de inhoud nog bewaard is.
     */
    heeftInhoud?: boolean;
    /**
     * Tot wanneer de inhoud bewaard wordt.
     */
    inhoudTot?: string;
    /**
     * Of u het kunt openen en verbeteren.
     */
    magVerbeteren?: boolean;
    /**
     * Het id dat Samenloop aan het bericht gaf.
     */
    verbeteringVan?: string;
    /**
     * Het id dat Samenloop aan het bericht gaf.
     */
    vervangenDoor?: string;
    /**
     * Het id van de aflevering.
     */
    aflevering?: string;
    /**
     * De code van de ontvanger.
     */
    ontvanger?: string;
    /**
     * De naam van de ontvanger.
     */
    naamOntvanger?: string;
    /**
     * Wanneer Samenloop het bericht ontving.
     */
    ontvangenOp?: string;
    /**
     * Tot wanneer het wacht op een opening.
     */
    wachtTot?: string;
  }[];
  /**
   * Geef dit mee als na voor de volgende bladzijde; null: dit was de laatste.
   */
  volgende: string | null;
}
export interface GeweigerdBericht {
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht: string;
  /**
   * De soort bericht; null: niet te herkennen.
   */
  soort: string | null;
  /**
   * De soort bericht in woorden.
   */
  naam?: string;
  /**
   * Het zaak-id van Samenloop.
   */
  zaak?: string | null;
  /**
   * De code van de afzender.
   */
  afzender: string;
  /**
   * De naam van de afzender.
   */
  naamAfzender: string;
  /**
   * Sinds wanneer het wordt tegengehouden.
   */
  sinds: string;
  fouten: {
    /**
     * De vaste code van de fout.
     */
    code: string;
    /**
     * Waar het fout is (JSON Pointer).
     */
    veld: string;
    verwacht: {
      /**
       * In het Nederlands.
       */
      nl: string;
      /**
       * In het Engels.
       */
      en: string;
    };
    herstel: {
      /**
       * In het Nederlands.
       */
      nl: string;
      /**
       * In het Engels.
       */
      en: string;
    };
  }[];
  /**
   * Of de inhoud nog bewaard is.
   */
  heeftInhoud: boolean;
  /**
   * Tot wanneer de inhoud bewaard wordt.
   */
  inhoudTot?: string;
  /**
   * Of u het kunt openen en verbeteren.
   */
  magVerbeteren: boolean;
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  verbeteringVan?: string;
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  vervangenDoor?: string;
  /**
   * Waarom u het niet kunt openen en verbeteren.
   */
  waaromNietVerbeteren?: string;
}
export interface GeweigerdeInhoud {
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht: string;
  /**
   * De soort bericht; null: niet te herkennen.
   */
  soort: string | null;
  /**
   * De soort bericht in woorden.
   */
  naam?: string;
  /**
   * Het zaak-id van Samenloop.
   */
  zaak?: string | null;
  /**
   * De code van de afzender.
   */
  afzender: string;
  /**
   * De naam van de afzender.
   */
  naamAfzender: string;
  /**
   * Sinds wanneer het wordt tegengehouden.
   */
  sinds: string;
  fouten: {
    /**
     * De vaste code van de fout.
     */
    code: string;
    /**
     * Waar het fout is (JSON Pointer).
     */
    veld: string;
    verwacht: {
      /**
       * In het Nederlands.
       */
      nl: string;
      /**
       * In het Engels.
       */
      en: string;
    };
    herstel: {
      /**
       * In het Nederlands.
       */
      nl: string;
      /**
       * In het Engels.
       */
      en: string;
    };
  }[];
  /**
   * Of de inhoud nog bewaard is.
   */
  heeftInhoud: boolean;
  /**
   * Tot wanneer de inhoud bewaard wordt.
   */
  inhoudTot?: string;
  /**
   * Of u het kunt openen en verbeteren.
   */
  magVerbeteren: boolean;
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  verbeteringVan?: string;
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  vervangenDoor?: string;
  /**
   * Waarvoor u het opende.
   */
  doel: string;
  /**
   * Het bericht zoals het kwam.
   */
  tekst: string;
  /**
   * Het CloudEvent; null: het is geen JSON, of de envelop is niet bewaard.
   */
  gebeurtenis: {} | null;
  /**
   * De inhoud ervan; null: dat is geen JSON-object.
   */
  data: {} | null;
}
export interface VerbeteringOntvangen {
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht: string;
  status: 'ontvangen';
}
export interface Herleverplan {
  /**
   * Het id van het plan: noem het om het uit te voeren.
   */
  plan: string;
  /**
   * Tot wanneer het plan geldig is.
   */
  vervaltOp: string;
  /**
   * Hoeveel berichten er in het plan staan.
   */
  aantal: number;
  /**
   * Hoeveel er opnieuw worden afgeleverd.
   */
  afTeLeveren: number;
  overgeslagen: Uitkomsttelling[];
  ontvangers: {
    /**
     * De code van de ontvanger.
     */
    code: string;
    /**
     * De naam.
     */
    naam: string;
    /**
     * Hoeveel.
     */
    aantal: number;
  }[];
  /**
   * Iedere aflevering met wat ermee zou gebeuren; leeg als naar meer dan een bericht is gevraagd.
   */
  afleveringen: {
    /**
     * De code van de ontvanger.
     */
    ontvanger: string;
    /**
     * De naam.
     */
    naam: string;
    /**
     * Waarvoor de ontvanger het krijgt, in woorden.
     */
    doel: string;
    /**
     * De vaste code van de uitkomst.
     */
    uitkomst:
      | 'aangeboden'
      | 'geannuleerd'
      | 'zaak-vernietigd'
      | 'inhoud-vernietigd'
      | 'vervangen'
      | 'gestopt'
      | 'haalt-zelf-op'
      | 'nog-onderweg'
      | 'loopt-al'
      | 'al-afgeleverd'
      | 'niet-meer-beschikbaar';
    /**
     * De uitkomst in woorden.
     */
    uitleg: string;
  }[];
  /**
   * Of er meer zijn dan in één plan passen. Maak daarna een volgend plan.
   */
  isMeer: boolean;
  /**
   * Het plan in een paar zinnen.
   */
  zin: string;
}
export interface Uitkomsttelling {
  /**
   * De vaste code van de uitkomst.
   */
  uitkomst:
    | 'aangeboden'
    | 'geannuleerd'
    | 'zaak-vernietigd'
    | 'inhoud-vernietigd'
    | 'vervangen'
    | 'gestopt'
    | 'haalt-zelf-op'
    | 'nog-onderweg'
    | 'loopt-al'
    | 'al-afgeleverd'
    | 'niet-meer-beschikbaar';
  /**
   * De uitkomst in woorden.
   */
  uitleg: string;
  /**
   * Hoe vaak.
   */
  aantal: number;
}
export interface Herleveringen {
  herleveringen: Herlevering[];
  /**
   * Geef dit mee als na voor de volgende bladzijde; null: dit was de laatste.
   */
  volgende: string | null;
}
export interface Herlevering {
  /**
   * Het id van de herlevering.
   */
  herlevering: string;
  /**
   * Hoe het ervoor staat.
   */
  stand: 'loopt' | 'klaar' | 'geannuleerd';
  /**
   * Hoeveel berichten het zijn.
   */
  aantal: number;
  /**
   * Hoeveel er zijn afgehandeld.
   */
  gedaan: number;
  /**
   * Hoeveel er nog moeten.
   */
  open: number;
  /**
   * Hoeveel er opnieuw zijn afgeleverd.
   */
  aangeboden: number;
  uitkomsten: Uitkomsttelling[];
  /**
   * Wat bij het starten anders bleek dan in het plan.
   */
  gewijzigd: Uitkomsttelling[];
  ontvangers: {
    /**
     * De code van de ontvanger.
     */
    code: string;
    /**
     * De naam.
     */
    naam: string;
    /**
     * Hoeveel.
     */
    aantal: number;
    /**
     * Hoeveel er nog moeten.
     */
    open: number;
  }[];
  vraag: {
    /**
     * Een groep tegengehouden berichten.
     */
    groep?: string;
    /**
     * Alles wat aan deze ontvanger is overgedragen, met sinds.
     */
    ontvanger?: string;
    /**
     * Vanaf wanneer.
     */
    sinds?: string;
    /**
     * Tot wanneer; zonder tot: tot nu.
     */
    tot?: string;
    /**
     * Deze afleveringen, bij hun id.
     *
     * Items: Het id van een aflevering.
     */
    afleveringen?: string[];
    /**
     * De afleveringen van dit bericht die u mag zien.
     */
    bericht?: string;
  };
  /**
   * Of ook opnieuw gaat wat de ontvanger al heeft. Het id is hetzelfde: dan gebeurt er daar niets.
   */
  ookAfgeleverd: boolean;
  /**
   * Waarom het gedaan is.
   */
  reden: string;
  /**
   * Of u het zelf vroeg.
   */
  doorU: boolean;
  /**
   * In welke rol het gevraagd is.
   */
  rol: string;
  /**
   * Voor welke organisatie.
   */
  organisatie: string;
  /**
   * De naam van die organisatie.
   */
  naamOrganisatie: string;
  /**
   * Wanneer het begon.
   */
  gestartOp: string;
  /**
   * Wanneer er voor het laatst iets is afgehandeld.
   */
  laatsteVoortgangOp?: string;
  /**
   * Wanneer er niets meer te doen was.
   */
  klaarOp?: string;
  /**
   * Wanneer het is geannuleerd.
   */
  geannuleerdOp?: string;
}
export interface Indicatoren {
  /**
   * De code van de regio.
   */
  regio: string;
  /**
   * De eerste dag.
   */
  van: string;
  /**
   * De dag na de laatste dag.
   */
  tot: string;
  /**
   * Wanneer de cijfers zijn geteld.
   */
  nu: string;
  /**
   * Of u de cijfers ziet zoals ze zijn.
   */
  binnenRegio: boolean;
  indicatoren: Indicator[];
}
export interface Indicator {
  /**
   * De vaste code van het cijfer.
   */
  code: string;
  /**
   * Hoe het cijfer heet.
   */
  naam: string;
  /**
   * Wat het cijfer precies telt.
   */
  definitie: string;
  /**
   * Wat er geteld is.
   */
  eenheid: 'aantal' | 'minuten';
  /**
   * Het cijfer; <5 of ≥5 als het buiten de regio niet getoond wordt; null als er niets te tellen is.
   */
  waarde: number | string | null;
  /**
   * Elke verdeling telt op tot het geheel.
   */
  verdelingen?: Indicator[][];
  /**
   * Een deel van het geheel.
   */
  waarvan?: Indicator[];
}
export interface IndicatorBerichten {
  /**
   * De vaste code van het cijfer.
   */
  code: string;
  /**
   * Hoe het cijfer heet.
   */
  naam: string;
  /**
   * Wat het cijfer precies telt.
   */
  definitie: string;
  /**
   * Het cijfer.
   */
  waarde: number | null;
  /**
   * Items: Het id dat Samenloop aan het bericht gaf.
   */
  berichten: string[];
}
export interface Regelset {
  /**
   * De versie van de regelset.
   */
  versie: string;
  /**
   * De SHA-256 van de inhoud.
   */
  hash: string;
  /**
   * Wanneer deze versie werd geladen.
   */
  geladenOp: string;
  /**
   * Of Samenloop er nu mee werkt.
   */
  actief: boolean;
  /**
   * Wanneer Samenloop met deze versie werkte, de laatste keer eerst.
   */
  perioden: {
    /**
     * Vanaf wanneer deze versie gold.
     */
    van: string;
    /**
     * Tot wanneer; null: zij geldt nog, of dit is niet bewaard.
     */
    tot: string | null;
  }[];
  besloten: {
    /**
     * Wanneer het eerste bericht kwam waarover zij besliste; null: geen.
     */
    eerste: string | null;
    /**
     * Wanneer het laatste kwam.
     */
    laatste: string | null;
  };
  aantallen: {
    /**
     * Routeringsregels.
     */
    routeringsregels: number;
    /**
     * Deelregels.
     */
    deelregels: number;
    /**
     * Verboden.
     */
    verboden: number;
    /**
     * Termijnen en plichten.
     */
    termijnen: number;
    /**
     * Grondslagen.
     */
    grondslagen: number;
    /**
     * Ketenpartners.
     */
    ketenpartners: number;
  };
  waarschuwingen: {
    /**
     * De soort waarschuwing.
     */
    code: string;
    /**
     * Waar in de regelset.
     */
    plek: string;
    /**
     * Wat er is.
     */
    uitleg: string;
  }[];
  versies: RegelsetVersie[];
}
export interface RegelsetVersie {
  /**
   * De versie van de regelset.
   */
  versie: string;
  /**
   * De SHA-256 van de inhoud.
   */
  hash: string;
  /**
   * Wanneer deze versie werd geladen.
   */
  geladenOp: string;
  /**
   * Of Samenloop er nu mee werkt.
   */
  actief: boolean;
  /**
   * Wanneer Samenloop met deze versie werkte, de laatste keer eerst.
   */
  perioden: {
    /**
     * Vanaf wanneer deze versie gold.
     */
    van: string;
    /**
     * Tot wanneer; null: zij geldt nog, of dit is niet bewaard.
     */
    tot: string | null;
  }[];
}
export interface RegelsetKeuzes {
  /**
   * De versie van de regelset.
   */
  versie: string;
  doelen: {
    /**
     * De code.
     */
    code: string;
    /**
     * De naam.
     */
    naam: string;
  }[];
  verbanden: {
    /**
     * De code.
     */
    code: string;
    /**
     * De naam.
     */
    naam: string;
  }[];
  berichten: {
    /**
     * De code.
     */
    code: string;
    /**
     * De naam.
     */
    naam: string;
  }[];
  ketenpartners: {
    /**
     * De code.
     */
    code: string;
    /**
     * De naam.
     */
    naam: string;
  }[];
  organisaties: {
    /**
     * De code.
     */
    code: string;
    /**
     * De naam.
     */
    naam: string;
  }[];
  matrices: {
    /**
     * De code van het doel.
     */
    doel: string;
    /**
     * De code van het verband.
     */
    verband: string;
    /**
     * De soort bericht.
     */
    bericht: string;
    /**
     * De soorten ketenpartners die zo delen.
     *
     * Items: Een code.
     */
    van: string[];
  }[];
}
export interface Autorisatiematrix {
  /**
   * De versie van de regelset.
   */
  versie: string;
  keuze: {
    /**
     * De code van het doel.
     */
    doel: string;
    /**
     * De code van het verband.
     */
    verband: string;
    /**
     * De soort bericht.
     */
    bericht: string;
    /**
     * De soort ketenpartner die deelt; null: iedere.
     */
    van: string | null;
  };
  ontvangers: Matrixontvanger[];
  verstrekkers: {
    /**
     * De code.
     */
    code: string;
    /**
     * De naam.
     */
    naam: string;
  }[];
  groepen: Matrixgroep[];
  regels: DeelregelKort[];
}
export interface Matrixontvanger {
  /**
   * De soort ketenpartner.
   */
  code: string;
  /**
   * De naam.
   */
  naam: string;
  /**
   * De verboden die alles kunnen tegenhouden wat deze ontvanger zou krijgen.
   *
   * Items: Een code.
   */
  verboden: string[];
}
export interface Matrixgroep {
  /**
   * De code van de groep.
   */
  code: string;
  /**
   * Het kopje.
   */
  naam: string;
  rijen: Matrixrij[];
}
export interface Matrixrij {
  /**
   * De gegevenscategorie.
   */
  categorie: string;
  /**
   * De rol van de personen; null: buiten personen.
   */
  rol: string | null;
  /**
   * De gegevensgroep in woorden.
   */
  naam: string;
  velden: {
    /**
     * De plek in het bericht (JSON Pointer).
     */
    veld: string;
    /**
     * De naam.
     */
    naam: string;
  }[];
  /**
   * Eén per ontvanger, in hun volgorde.
   */
  vakken: Matrixvak[];
}
export interface Matrixvak {
  /**
   * Wat de ontvanger ervan krijgt.
   */
  stand: 'zichtbaar' | 'veralgemeend' | 'afgeschermd' | 'alleen-signaal' | 'niet-delen' | 'afhankelijk';
  /**
   * Of het alleen onder voorwaarden van de deelregels wordt gegeven.
   */
  onderVoorwaarden: boolean;
  manieren: {
    /**
     * De code van de deelregel.
     */
    regel: string;
    /**
     * Hoe het wordt gedeeld, bijvoorbeeld volledig.
     */
    hoe: string;
    /**
     * Wat de ontvanger ervan krijgt.
     */
    stand: 'zichtbaar' | 'veralgemeend' | 'afgeschermd' | 'alleen-signaal' | 'niet-delen' | 'afhankelijk';
    /**
     * De soorten ketenpartners die het zo delen.
     *
     * Items: Een code.
     */
    van: string[];
    /**
     * Wat van de persoon moet gelden.
     */
    persoonAls: string | null;
  }[];
  /**
   * De verboden op deze gegevensgroep.
   *
   * Items: Een code.
   */
  verboden: string[];
  /**
   * De deelregels waardoor de ontvanger alleen hoort dat er een bericht is.
   *
   * Items: Een code.
   */
  signalen: string[];
  /**
   * Regels die nu niet meetellen: nog niet of niet meer geldig, of hun schakelaar staat nergens aan.
   *
   * Items: Een code.
   */
  nuNiet: string[];
}
export interface DeelregelKort {
  /**
   * De code van de regel.
   */
  code: string;
  /**
   * Of de regel iets toestaat of verbiedt.
   */
  soort: 'deelregel' | 'verbod';
  /**
   * De regel in woorden.
   */
  zin: string;
  voorwaarden: {
    /**
     * De code.
     */
    code: string;
    /**
     * De voorwaarde in woorden.
     */
    zin: string;
  }[];
  grondslag: RegelGrondslag;
  /**
   * Vanaf wanneer de regel geldt.
   */
  geldigVan: string;
  /**
   * Tot wanneer de regel geldt; null: geen einde.
   */
  geldigTot: string | null;
  /**
   * Of de regel nu geldt.
   */
  geldtNu: boolean;
  /**
   * De werkregels (P1 tot en met P28) die de regel uitdrukt.
   *
   * Items: Een code.
   */
  werkregels: string[];
  /**
   * De regionale schakelaar waarvan de regel afhangt.
   */
  schakelaar: {
    /**
     * De code.
     */
    code: string;
    /**
     * Of de schakelaar aan of uit moet staan.
     */
    moet: string;
  } | null;
  /**
   * Wat daarna moet gebeuren.
   *
   * Items: Een code.
   */
  plichten: string[];
  gegevens: {
    /**
     * De rollen van personen; leeg: gegevens buiten personen.
     *
     * Items: Een code.
     */
    rollen: string[];
    /**
     * Hoe het wordt gedeeld, bijvoorbeeld volledig.
     */
    hoe: string;
    /**
     * De gegevensgroepen.
     *
     * Items: Een code.
     */
    categorieen: string[];
    /**
     * Wat van de persoon moet gelden.
     */
    persoonAls: string | null;
  }[];
  /**
   * Voor wie een verbod niet geldt.
   *
   * Items: Een code.
   */
  behalveAan?: string[];
}
export interface RegelGrondslag {
  /**
   * De code van de grondslag.
   */
  code: string;
  /**
   * Het wetsartikel.
   */
  artikel: string;
  /**
   * Wat het toestaat of verbiedt.
   */
  omschrijving: string;
  /**
   * Wie ervoor staat.
   */
  eigenaar: string;
}
export interface Routeringsregels {
  /**
   * De versie van de regelset.
   */
  versie: string;
  geteld: {
    /**
     * Over hoeveel dagen is geteld.
     */
    dagen: number;
    /**
     * Hoeveel berichten dat zijn, van die u mag volgen.
     */
    berichten: number;
    /**
     * Hoeveel berichten er van één stroom hoogstens meetellen.
     */
    hoogstensPerStroom: number;
  };
  regels: RouteringsregelKort[];
  termijnen: RegelTermijn[];
}
export interface RouteringsregelKort {
  /**
   * De code van de regel.
   */
  code: string;
  /**
   * De soort bericht.
   */
  bericht: string;
  /**
   * De soort bericht in woorden.
   */
  naamBericht: string;
  /**
   * De regel in woorden.
   */
  zin: string;
  woorden: {
    /**
     * Bij welk bericht en wanneer.
     */
    als: string;
    /**
     * Wie het krijgt.
     */
    dan: string;
    /**
     * In welk verband.
     */
    waarin: string;
    /**
     * Voor welk doel.
     */
    waarvoor: string;
    /**
     * Wat de regel nog meer doet.
     *
     * Items: Een zin.
     */
    verder: string[];
  };
  /**
   * De soorten ketenpartners die de regel zelf noemt.
   *
   * Items: Een code.
   */
  ontvangers: string[];
  voorwaarden: {
    /**
     * De code.
     */
    code: string;
    /**
     * De voorwaarde in woorden.
     */
    zin: string;
  }[];
  regios: {
    /**
     * De code.
     */
    code: string;
    /**
     * De naam.
     */
    naam: string;
  }[];
  verband: {
    /**
     * De code.
     */
    code: string;
    /**
     * De naam.
     */
    naam: string;
  };
  doel: {
    /**
     * De code.
     */
    code: string;
    /**
     * De naam.
     */
    naam: string;
  };
  /**
   * Vanaf wanneer de regel geldt; null: altijd al.
   */
  geldigVan: string | null;
  /**
   * Tot wanneer de regel geldt; null: geen einde.
   */
  geldigTot: string | null;
  /**
   * Of de regel nu geldt.
   */
  geldtNu: boolean;
  /**
   * Of ontvangers alleen horen dat er een bericht is.
   */
  alleenSignaal: boolean;
  /**
   * Of de waarnemer het krijgt zolang de ontvanger gesloten is.
   */
  waarneming: boolean;
  /**
   * De termijn die begint als deze regel aflevert.
   */
  termijn: string | null;
  /**
   * Wat de afzender hoort als de regel wordt toegepast.
   */
  toelichting: string | null;
  grondslagen: RegelGrondslag[];
  /**
   * De deelregels die zeggen wat ontvangers zien.
   *
   * Items: Een code.
   */
  deelregels: string[];
  /**
   * De werkregels (P1 tot en met P28) achter die deelregels.
   *
   * Items: Een code.
   */
  werkregels: string[];
  treffers: {
    /**
     * Hoe vaak de regel werd toegepast.
     */
    aantal: number;
    /**
     * Wanneer voor het laatst.
     */
    laatste: string | null;
  };
}
export interface RegelTermijn {
  /**
   * De code.
   */
  code: string;
  /**
   * Een termijn, of een plicht na delen.
   */
  soort: 'termijn' | 'plicht';
  /**
   * Wat er moet gebeuren.
   */
  omschrijving: string;
  /**
   * De termijn in woorden.
   */
  zin: string;
  grondslag: RegelGrondslag;
  /**
   * De werkregels achter de termijn.
   *
   * Items: Een code.
   */
  werkregels: string[];
}
export interface Routeringsregel {
  /**
   * De versie van de regelset.
   */
  versie: string;
  /**
   * De code van de regel.
   */
  code: string;
  /**
   * De soort bericht.
   */
  bericht: string;
  /**
   * De soort bericht in woorden.
   */
  naamBericht: string;
  /**
   * De regel in woorden.
   */
  zin: string;
  woorden: {
    /**
     * Bij welk bericht en wanneer.
     */
    als: string;
    /**
     * Wie het krijgt.
     */
    dan: string;
    /**
     * In welk verband.
     */
    waarin: string;
    /**
     * Voor welk doel.
     */
    waarvoor: string;
    /**
     * Wat de regel nog meer doet.
     *
     * Items: Een zin.
     */
    verder: string[];
  };
  /**
   * De soorten ketenpartners die de regel zelf noemt.
   *
   * Items: Een code.
   */
  ontvangers: string[];
  voorwaarden: {
    /**
     * De code.
     */
    code: string;
    /**
     * De voorwaarde in woorden.
     */
    zin: string;
  }[];
  regios: {
    /**
     * De code.
     */
    code: string;
    /**
     * De naam.
     */
    naam: string;
  }[];
  verband: {
    /**
     * De code.
     */
    code: string;
    /**
     * De naam.
     */
    naam: string;
  };
  doel: {
    /**
     * De code.
     */
    code: string;
    /**
     * De naam.
     */
    naam: string;
  };
  /**
   * Vanaf wanneer de regel geldt; null: altijd al.
   */
  geldigVan: string | null;
  /**
   * Tot wanneer de regel geldt; null: geen einde.
   */
  geldigTot: string | null;
  /**
   * Of de regel nu geldt.
   */
  geldtNu: boolean;
  /**
   * Of ontvangers alleen horen dat er een bericht is.
   */
  alleenSignaal: boolean;
  /**
   * Of de waarnemer het krijgt zolang de ontvanger gesloten is.
   */
  waarneming: boolean;
  /**
   * De termijn die begint als deze regel aflevert.
   */
  termijn: string | null;
  /**
   * Wat de afzender hoort als de regel wordt toegepast.
   */
  toelichting: string | null;
  grondslagen: RegelGrondslag[];
  /**
   * De deelregels die zeggen wat ontvangers zien.
   *
   * Items: Een code.
   */
  deelregels: string[];
  /**
   * De werkregels (P1 tot en met P28) achter die deelregels.
   *
   * Items: Een code.
   */
  werkregels: string[];
  treffers: {
    /**
     * Hoe vaak de regel werd toegepast.
     */
    aantal: number;
    /**
     * Wanneer voor het laatst.
     */
    laatste: string | null;
  };
  geschiedenis: RegelGeschiedenis[];
  geteld: {
    /**
     * Over hoeveel dagen is geteld.
     */
    dagen: number;
    /**
     * Hoeveel berichten dat zijn, van die u mag volgen.
     */
    berichten: number;
    /**
     * Hoeveel berichten er van één stroom hoogstens meetellen.
     */
    hoogstensPerStroom: number;
  };
  berichten: {
    /**
     * Het id dat Samenloop aan het bericht gaf.
     */
    bericht: string;
    /**
     * De soort bericht in woorden.
     */
    naam: string;
    /**
     * De code van de afzender.
     */
    van: string;
    /**
     * Wanneer Samenloop het ontving.
     */
    ontvangenOp: string;
    /**
     * De regelset waaronder is beslist.
     */
    regelset: string;
  }[];
}
export interface RegelGeschiedenis {
  /**
   * De versie.
   */
  versie: string;
  /**
   * Wanneer die werd geladen.
   */
  geladenOp: string;
  /**
   * Wat er veranderde.
   */
  wijziging: 'nieuw' | 'gewijzigd' | 'vervallen';
}
export interface Deelregel {
  /**
   * De versie van de regelset.
   */
  versie: string;
  /**
   * De code van de regel.
   */
  code: string;
  /**
   * Of de regel iets toestaat of verbiedt.
   */
  soort: 'deelregel' | 'verbod';
  /**
   * De regel in woorden.
   */
  zin: string;
  voorwaarden: {
    /**
     * De code.
     */
    code: string;
    /**
     * De voorwaarde in woorden.
     */
    zin: string;
  }[];
  grondslag: RegelGrondslag;
  /**
   * Vanaf wanneer de regel geldt.
   */
  geldigVan: string;
  /**
   * Tot wanneer de regel geldt; null: geen einde.
   */
  geldigTot: string | null;
  /**
   * Of de regel nu geldt.
   */
  geldtNu: boolean;
  /**
   * De werkregels (P1 tot en met P28) die de regel uitdrukt.
   *
   * Items: Een code.
   */
  werkregels: string[];
  /**
   * De regionale schakelaar waarvan de regel afhangt.
   */
  schakelaar: {
    /**
     * De code.
     */
    code: string;
    /**
     * Of de schakelaar aan of uit moet staan.
     */
    moet: string;
  } | null;
  /**
   * Wat daarna moet gebeuren.
   *
   * Items: Een code.
   */
  plichten: string[];
  gegevens: {
    /**
     * De rollen van personen; leeg: gegevens buiten personen.
     *
     * Items: Een code.
     */
    rollen: string[];
    /**
     * Hoe het wordt gedeeld, bijvoorbeeld volledig.
     */
    hoe: string;
    /**
     * De gegevensgroepen.
     *
     * Items: Een code.
     */
    categorieen: string[];
    /**
     * Wat van de persoon moet gelden.
     */
    persoonAls: string | null;
  }[];
  /**
   * Voor wie een verbod niet geldt.
   *
   * Items: Een code.
   */
  behalveAan?: string[];
  geschiedenis: RegelGeschiedenis[];
}
export interface UitkomstVoorbeeld {
  bericht: {
    /**
     * De soort bericht.
     */
    soort: string;
    /**
     * De inhoud.
     */
    inhoud: {};
  };
  /**
   * Wie het krijgt.
   */
  ontvangers: {
    /**
     * De code van de ontvanger.
     */
    ketenpartner: string;
    /**
     * De functie, als het voor een functie is.
     */
    functie?: string;
    /**
     * De naam.
     */
    naam: string;
    /**
     * Waarvoor.
     */
    doel: string;
    /**
     * Het doel in woorden.
     */
    naamDoel: string;
    /**
     * Of de ontvanger alleen te horen krijgt dat het bericht er is.
     */
    alleenSignaal: boolean;
  }[];
  /**
   * Wie het volgens de regels niet mag krijgen.
   */
  nietAan: {
    /**
     * De code van de ketenpartner.
     */
    ketenpartner: string;
    /**
     * De naam.
     */
    naam: string;
    /**
     * Waarvoor.
     */
    doel: string;
    /**
     * Het doel in woorden.
     */
    naamDoel: string;
  }[];
  /**
   * Items: Wat Samenloop erbij meldt.
   */
  meldingen: string[];
}
export interface Overleg {
  /**
   * De code van het overleg.
   */
  tafel?: string;
  /**
   * De naam.
   */
  naam?: string;
  /**
   * De klok van Samenloop.
   */
  nu?: string;
  /**
   * Wie voorzit; null: de regelset noemt niemand.
   */
  voorzitter?: {
    /**
     * De ketenpartner die voorzit.
     */
    ketenpartner?: string;
    /**
     * De functie.
     */
    functie?: string | null;
  } | null;
  leden?: {
    /**
     * De code van de deelnemer.
     */
    ketenpartner?: string;
    /**
     * De naam.
     */
    naam?: string;
  }[];
  vergaderingen?: {
    /**
     * Wanneer de vergadering begint.
     */
    moment?: string;
    /**
     * Of zij doorgaat; zonder punten vervalt zij.
     */
    stand?: 'gepland' | 'extra' | 'afgelast' | 'feestdag' | 'vervalt' | 'geen punten';
    /**
     * Tot wanneer iets op de agenda kan komen.
     */
    sluit?: string;
    /**
     * Tot wanneer iets dringends er nog op kan komen.
     */
    laatTot?: string;
    /**
     * Waarheen de punten gaan als zij niet doorgaat.
     */
    verschovenNaar?: string | null;
    /**
     * Of er iets dringends op stond, zodat de voorzitter om een extra overleg wordt gevraagd.
     */
    extraGevraagd?: boolean;
    /**
     * Het aantal punten dat u mag zien.
     */
    punten?: number;
  }[];
  uitkomstOntbreekt?: {
    /**
     * De vergadering.
     */
    moment: string;
    /**
     * Het zaaknummer van Samenloop.
     */
    zaak: string;
  }[];
}
export interface Opvolging {
  open: Actie[];
  teLaat: Actie[];
  gedaan: Actie[];
  /**
   * Hoeveel open, te laat, gedaan en op tijd gedaan.
   */
  aantallen: {
    [k: string]: number;
  };
}
export interface Actie {
  /**
   * Waarmee u de actie noemt.
   */
  actie: string;
  /**
   * Het zaaknummer van Samenloop.
   */
  zaak: string;
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht: string;
  /**
   * De plaats in de uitkomst, vanaf 0.
   */
  onderdeel: number;
  /**
   * Wat er moet gebeuren; alleen in de geopende zaak.
   */
  wat?: string | null;
  /**
   * Wie de actie op zich nam.
   */
  belegdBij: string | null;
  /**
   * De naam daarvan.
   */
  naamBelegdBij: string | null;
  /**
   * Waaronder zij geldt; alleen in de geopende zaak.
   */
  conditie?: string | null;
  /**
   * Voor wanneer.
   */
  einddatum: string | null;
  /**
   * Of de betrokkene is geïnformeerd.
   */
  informering: string | null;
  /**
   * Hoe het ervoor staat.
   */
  stand: 'open' | 'opgepakt' | 'gedaan' | 'te laat' | 'te laat gedaan' | 'vervallen';
  /**
   * Wanneer zij gedaan was.
   */
  gedaanOp: string | null;
}
export interface Agenda {
  /**
   * De code van het overleg.
   */
  tafel?: string;
  /**
   * De naam.
   */
  naam?: string;
  /**
   * De klok van Samenloop.
   */
  nu?: string;
  /**
   * Wie voorzit; null: de regelset noemt niemand.
   */
  voorzitter?: {
    /**
     * De ketenpartner die voorzit.
     */
    ketenpartner?: string;
    /**
     * De functie.
     */
    functie?: string | null;
  } | null;
  leden?: {
    /**
     * De code van de deelnemer.
     */
    ketenpartner?: string;
    /**
     * De naam.
     */
    naam?: string;
  }[];
  /**
   * Wanneer de vergadering begint.
   */
  moment?: string;
  /**
   * Of zij doorgaat; zonder punten vervalt zij.
   */
  stand?: 'gepland' | 'extra' | 'afgelast' | 'feestdag' | 'vervalt' | 'geen punten';
  /**
   * Tot wanneer iets op de agenda kan komen.
   */
  sluit?: string;
  /**
   * Tot wanneer iets dringends er nog op kan komen.
   */
  laatTot?: string;
  /**
   * Waarheen de punten gaan als zij niet doorgaat.
   */
  verschovenNaar?: string | null;
  /**
   * Of er iets dringends op stond, zodat de voorzitter om een extra overleg wordt gevraagd.
   */
  extraGevraagd?: boolean;
  punten?: PuntOpAgenda[];
}
export interface PuntOpAgenda {
  /**
   * Het zaaknummer van Samenloop.
   */
  zaak?: string;
  /**
   * Hoe dringend: hoog, gemiddeld of laag.
   */
  urgentie?: string | null;
  /**
   * Wanneer de zaak op de agenda kwam.
   */
  sinds?: string;
  /**
   * Of dat was nadat de agenda gesloten was.
   */
  laat?: boolean;
  /**
   * Hoe het ervoor staat.
   */
  stand?: 'te bespreken' | 'besproken' | 'uitkomst ontbreekt' | 'opgeschaald' | 'doorgeschoven';
  redenen?: {
    /**
     * Het id dat Samenloop aan het bericht gaf.
     */
    bericht?: string;
    /**
     * De soort bericht.
     */
    soort?: string;
    /**
     * Wie het stuurde.
     */
    van?: string;
    /**
     * De naam daarvan.
     */
    naamVan?: string;
    /**
     * Wanneer Samenloop het ontving.
     */
    sinds?: string;
    /**
     * Hoe dringend: hoog, gemiddeld of laag.
     */
    urgentie?: string | null;
    /**
     * Het eigen woord van de afzender, bijvoorbeeld midden.
     */
    woord?: string | null;
    /**
     * De datum van de screening.
     */
    datum?: string | null;
    /**
     * Of er een nieuwere versie is die u niet mag zien.
     */
    nietActueel?: boolean;
  }[];
  /**
   * De uitkomst waardoor de zaak terugkomt.
   */
  vervolgOp?: string | null;
  /**
   * Voor wanneer de uitkomst er moet zijn.
   */
  uitkomstVoor?: string;
  /**
   * De uitkomst; null: die is er nog niet.
   */
  uitkomst?: {
    /**
     * Het id dat Samenloop aan het bericht gaf.
     */
    bericht?: string;
    /**
     * Hoe het verder gaat.
     */
    stand?: 'wordt-vervolgd' | 'afgesloten' | 'opgeschaald';
    /**
     * Wanneer de zaak is besproken.
     */
    gehoudenOp?: string;
    /**
     * De route: straf, zorg of beide.
     */
    route?: string | null;
    /**
     * Het aantal acties.
     */
    acties?: number;
    /**
     * Wanneer de zaak terugkomt.
     */
    volgendOverleg?: string | null;
  } | null;
  /**
   * De vergadering waarheen het punt ging.
   */
  verschovenNaar?: string | null;
  betrokkenen?: BetrokkeneOpKaart[];
  /**
   * Welke berichten van de zaak er zijn, en van wie.
   */
  bekend?: {
    /**
     * Het id dat Samenloop aan het bericht gaf.
     */
    bericht?: string;
    /**
     * De soort bericht.
     */
    soort?: string;
    /**
     * De soort bericht in woorden.
     */
    naam?: string;
    /**
     * De ketenpartner die het stuurde.
     */
    van?: string;
    /**
     * De naam daarvan.
     */
    naamVan?: string;
    /**
     * Voor wie de afzender sprak.
     */
    namens?: string | null;
    /**
     * Of uw organisatie het zelf stuurde.
     */
    eigen?: boolean;
    /**
     * Wanneer Samenloop het ontving.
     */
    sinds?: string;
    /**
     * Of alleen bekend is dat het er is.
     */
    signaal?: boolean;
    /**
     * Of er een nieuwere versie is die u niet mag zien.
     */
    nietActueel?: boolean;
  }[];
}
export interface Zaakblad {
  /**
   * Waarvoor u de zaak opende.
   */
  doel: string;
  /**
   * Het doel in woorden.
   */
  naamDoel: string;
  /**
   * Het zaaknummer van Samenloop.
   */
  zaak: string;
  /**
   * De code van het overleg.
   */
  tafel: string;
  /**
   * Hoe maken we het veilig voor het slachtoffer?
   */
  vraag: string;
  /**
   * Op welke vergaderingen de zaak staat of stond.
   */
  agenda: (PuntOpAgenda & {
    /**
     * Wanneer de vergadering begint.
     */
    moment: string;
  })[];
  deelnemers: {
    /**
     * De code van de deelnemer.
     */
    ketenpartner: string;
    /**
     * De naam.
     */
    naam: string;
    /**
     * De taak.
     */
    taak: 'voorzitter' | 'lid';
    /**
     * Aanwezigheid zoals de laatste uitkomst vertelt.
     */
    aanwezig: string | null;
    /**
     * Het mandaat zoals de laatste uitkomst vertelt.
     */
    mandaat: string | null;
  }[];
  /**
   * Wie een actie op zich kan nemen of de zaak kan overnemen.
   */
  ketenpartners: {
    /**
     * De code van de ketenpartner.
     */
    ketenpartner: string;
    /**
     * De naam.
     */
    naam: string;
    /**
     * De soort ketenpartner, bijvoorbeeld lokaal-team.
     */
    soort: string;
  }[];
  delenEnDuiden: {
    bekend: {
      /**
       * Het id dat Samenloop aan het bericht gaf.
       */
      bericht: string;
      /**
       * De soort bericht.
       */
      soort: string;
      /**
       * De soort bericht in woorden.
       */
      naam: string;
      /**
       * De ketenpartner die het stuurde.
       */
      van: string;
      /**
       * De naam daarvan.
       */
      naamVan: string;
      /**
       * Voor wie de afzender sprak.
       */
      namens: string | null;
      /**
       * Of uw organisatie het zelf stuurde.
       */
      eigen: boolean;
      /**
       * Wanneer Samenloop het ontving.
       */
      sinds: string;
      /**
       * Of alleen bekend is dat het er is.
       */
      signaal: boolean;
      /**
       * Of er een nieuwere versie is die u niet mag zien.
       */
      nietActueel: boolean;
    }[];
    kernvragen: {
      /**
       * De code van de vraag.
       */
      code: string;
      /**
       * De vraag.
       */
      vraag: string;
      antwoorden: {
        /**
         * Het id dat Samenloop aan het bericht gaf.
         */
        bericht: string;
        /**
         * Wie antwoordde.
         */
        van: string;
        /**
         * Het antwoord.
         */
        antwoord: string;
      }[];
    }[];
    /**
     * Items: Wat er ontbreekt, in een zin.
     */
    ontbreekt: string[];
  };
  afspraken: {
    besluiten: {
      /**
       * Het id dat Samenloop aan het bericht gaf.
       */
      bericht: string;
      /**
       * Wanneer het is besloten.
       */
      gehoudenOp: string;
      /**
       * Voor directe of structurele veiligheid.
       */
      soort: string;
      /**
       * Het besluit.
       */
      besluit: string;
    }[];
    /**
     * De route: straf, zorg of beide.
     */
    route: string | null;
    /**
     * Wie de regie heeft.
     */
    regisseur: {
      /**
       * De ketenpartner.
       */
      organisatie: string;
      /**
       * De functie.
       */
      functie: string | null;
    } | null;
  };
  uitvoeren: {
    acties: Actie[];
    adviezen: {
      /**
       * Het id dat Samenloop aan het bericht gaf.
       */
      bericht: string;
      /**
       * Wanneer het is gegeven.
       */
      gehoudenOp: string;
      /**
       * Wanneer het geldt.
       */
      wanneer: string | null;
      /**
       * Over welke verdachte.
       */
      kenmerk: string | null;
      /**
       * Het advies aan de ZSM-tafel.
       */
      advies: string | null;
    }[];
    /**
     * Waarheen de zaak is opgeschaald.
     */
    opschaling: {
      /**
       * Het id dat Samenloop aan het bericht gaf.
       */
      bericht: string;
      /**
       * Waarheen.
       */
      naar: string | null;
      /**
       * Wanneer.
       */
      sinds: string;
      /**
       * Waarom.
       */
      reden: string | null;
    } | null;
    overdrachten: {
      /**
       * Het id dat Samenloop aan het bericht gaf.
       */
      bericht: string;
      /**
       * De soort overdracht.
       */
      soort: string;
      /**
       * Van wie.
       */
      van: string | null;
      /**
       * Naar wie.
       */
      naar: string | null;
      /**
       * Wanneer.
       */
      sinds: string;
      /**
       * Of wie overneemt dat heeft gemeld; null: dat weet u niet.
       */
      opgepakt: 'ja' | 'nee' | 'te laat' | null;
    }[];
  };
  berichten: BerichtInZaak[];
}
/**
 * Wat van een zaak is gedeeld met allen die aanwezig zijn, zonder de inhoud van berichten. Wat niet voor allen hetzelfde is, ontbreekt.
 */
export interface GedeeldZaakblad {
  /**
   * Waarvoor u de zaak opende.
   */
  doel: string;
  /**
   * Het doel in woorden.
   */
  naamDoel: string;
  /**
   * Het zaaknummer van Samenloop.
   */
  zaak: string;
  /**
   * De code van het overleg.
   */
  tafel: string;
  /**
   * Hoe maken we het veilig voor het slachtoffer?
   */
  vraag: string;
  /**
   * Op welke vergaderingen de zaak staat of stond.
   */
  agenda: (PuntOpAgenda & {
    /**
     * Wanneer de vergadering begint.
     */
    moment: string;
  })[];
  deelnemers: {
    /**
     * De code van de deelnemer.
     */
    ketenpartner?: string;
    /**
     * De naam.
     */
    naam?: string;
    /**
     * De taak.
     */
    taak?: 'voorzitter' | 'lid';
    /**
     * Aanwezigheid zoals de laatste uitkomst vertelt.
     */
    aanwezig?: string | null;
    /**
     * Het mandaat zoals de laatste uitkomst vertelt.
     */
    mandaat?: string | null;
  }[];
  /**
   * Wie een actie op zich kan nemen of de zaak kan overnemen.
   */
  ketenpartners: {
    /**
     * De code van de ketenpartner.
     */
    ketenpartner: string;
    /**
     * De naam.
     */
    naam: string;
    /**
     * De soort ketenpartner, bijvoorbeeld lokaal-team.
     */
    soort: string;
  }[];
  delenEnDuiden: {
    bekend: {
      /**
       * Het id dat Samenloop aan het bericht gaf.
       */
      bericht?: string;
      /**
       * De soort bericht.
       */
      soort?: string;
      /**
       * De soort bericht in woorden.
       */
      naam?: string;
      /**
       * De ketenpartner die het stuurde.
       */
      van?: string;
      /**
       * De naam daarvan.
       */
      naamVan?: string;
      /**
       * Voor wie de afzender sprak.
       */
      namens?: string | null;
      /**
       * Of uw organisatie het zelf stuurde.
       */
      eigen?: boolean;
      /**
       * Wanneer Samenloop het ontving.
       */
      sinds?: string;
      /**
       * Of alleen bekend is dat het er is.
       */
      signaal?: boolean;
      /**
       * Of er een nieuwere versie is die u niet mag zien.
       */
      nietActueel?: boolean;
    }[];
    kernvragen: {
      /**
       * De code van de vraag.
       */
      code: string;
      /**
       * De vraag.
       */
      vraag: string;
      antwoorden: {
        /**
         * Het id dat Samenloop aan het bericht gaf.
         */
        bericht?: string;
        /**
         * Wie antwoordde.
         */
        van?: string;
        /**
         * Het antwoord.
         */
        antwoord?: string;
      }[];
    }[];
    /**
     * Items: Wat er ontbreekt, in een zin.
     */
    ontbreekt: string[];
  };
  afspraken: {
    besluiten?: {
      /**
       * Het id dat Samenloop aan het bericht gaf.
       */
      bericht?: string;
      /**
       * Wanneer het is besloten.
       */
      gehoudenOp?: string;
      /**
       * Voor directe of structurele veiligheid.
       */
      soort?: string;
      /**
       * Het besluit.
       */
      besluit?: string;
    }[];
    /**
     * De route: straf, zorg of beide.
     */
    route?: string | null;
    /**
     * Wie de regie heeft.
     */
    regisseur?: {
      /**
       * De ketenpartner.
       */
      organisatie?: string;
      /**
       * De functie.
       */
      functie?: string | null;
    } | null;
  };
  uitvoeren: {
    acties?: GedeeldeActie[];
    adviezen?: {
      /**
       * Het id dat Samenloop aan het bericht gaf.
       */
      bericht?: string;
      /**
       * Wanneer het is gegeven.
       */
      gehoudenOp?: string;
      /**
       * Wanneer het geldt.
       */
      wanneer?: string | null;
      /**
       * Over welke verdachte.
       */
      kenmerk?: string | null;
      /**
       * Het advies aan de ZSM-tafel.
       */
      advies?: string | null;
    }[];
    /**
     * Waarheen de zaak is opgeschaald.
     */
    opschaling?: {
      /**
       * Het id dat Samenloop aan het bericht gaf.
       */
      bericht?: string;
      /**
       * Waarheen.
       */
      naar?: string | null;
      /**
       * Wanneer.
       */
      sinds?: string;
      /**
       * Waarom.
       */
      reden?: string | null;
    } | null;
    overdrachten?: {
      /**
       * Het id dat Samenloop aan het bericht gaf.
       */
      bericht?: string;
      /**
       * De soort overdracht.
       */
      soort?: string;
      /**
       * Van wie.
       */
      van?: string | null;
      /**
       * Naar wie.
       */
      naar?: string | null;
      /**
       * Wanneer.
       */
      sinds?: string;
      /**
       * Of wie overneemt dat heeft gemeld; null: dat weet u niet.
       */
      opgepakt?: 'ja' | 'nee' | 'te laat' | null;
    }[];
  };
}
export interface GedeeldeActie {
  /**
   * Waarmee u de actie noemt.
   */
  actie?: string;
  /**
   * Het zaaknummer van Samenloop.
   */
  zaak?: string;
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht?: string;
  /**
   * De plaats in de uitkomst, vanaf 0.
   */
  onderdeel?: number;
  /**
   * Wat er moet gebeuren; alleen in de geopende zaak.
   */
  wat?: string | null;
  /**
   * Wie de actie op zich nam.
   */
  belegdBij?: string | null;
  /**
   * De naam daarvan.
   */
  naamBelegdBij?: string | null;
  /**
   * Waaronder zij geldt; alleen in de geopende zaak.
   */
  conditie?: string | null;
  /**
   * Voor wanneer.
   */
  einddatum?: string | null;
  /**
   * Of de betrokkene is geïnformeerd.
   */
  informering?: string | null;
  /**
   * Hoe het ervoor staat.
   */
  stand?: 'open' | 'opgepakt' | 'gedaan' | 'te laat' | 'te laat gedaan' | 'vervallen';
  /**
   * Wanneer zij gedaan was.
   */
  gedaanOp?: string | null;
}
export interface Start {
  /**
   * De klok van Samenloop.
   */
  nu: string;
  tafels: StartTafel[];
  overleggen: StartOverleg[];
  /**
   * Wie het laatst een zaak opende; null: dat is niet voor u.
   */
  raadplegingen: StartRaadpleging[] | null;
  /**
   * Wat er de komende 90 dagen in de regelset afloopt; null: dat is niet voor u.
   */
  aflopend: StartAflopend[] | null;
}
export interface StartTafel {
  /**
   * De code van de ZSM-tafel.
   */
  tafel: string;
  /**
   * Een regio waarmee u het bord opent.
   */
  regio: string;
  /**
   * De regio’s van de tafel.
   */
  naamRegios: string;
  /**
   * Zaken waarover niet is besloten.
   */
  open: number;
  /**
   * Zaken met minder dan een uur over.
   */
  binnenEenUur: number;
  /**
   * Zaken met minder dan drie uur over.
   */
  binnenDrieUur: number;
  /**
   * Zaken waarover is besloten.
   */
  besloten: number;
  zaken: StartZaak[];
  vragen: StartVraag[];
  teLaat: StartTeLaat[];
  /**
   * Vragen aan uw organisatie zonder antwoord.
   */
  aantalVragen: number;
  /**
   * Wat er te laat is.
   */
  aantalTeLaat: number;
}
export interface StartZaak {
  /**
   * Het zaaknummer van Samenloop.
   */
  zaak: string;
  /**
   * Initialen en geboortejaar; leeg: niet gedeeld.
   */
  wie: string;
  klok: Klok;
  verwacht: {
    /**
     * De soort bericht in woorden.
     */
    naam: string;
    /**
     * Hoe het ervoor staat.
     */
    stand: 'wacht' | 'ontvangen' | 'te laat ontvangen' | 'ontbreekt' | 'geen grondslag';
  }[];
  laatste: {
    /**
     * De soort bericht in woorden.
     */
    naam: string;
    /**
     * Wie het stuurde.
     */
    naamVan: string;
    /**
     * Wanneer Samenloop het ontving.
     */
    sinds: string;
  };
}
export interface StartVraag {
  /**
   * Het zaaknummer van Samenloop.
   */
  zaak: string;
  /**
   * Het id dat Samenloop aan het bericht gaf.
   */
  bericht: string;
  /**
   * Initialen en geboortejaar; leeg: niet gedeeld.
   */
  wie: string;
  /**
   * De code van wie het vraagt.
   */
  van: string;
  /**
   * De naam daarvan.
   */
  naamVan: string;
  /**
   * Wanneer Samenloop de vraag ontving.
   */
  sinds: string;
}
export interface StartTeLaat {
  /**
   * Het zaaknummer van Samenloop.
   */
  zaak: string;
  /**
   * Initialen en geboortejaar; leeg: niet gedeeld.
   */
  wie: string;
  /**
   * Wat er had moeten gebeuren, of welk bericht ontbreekt.
   */
  wat: string;
  /**
   * Wanneer het er had moeten zijn.
   */
  sinds: string;
}
export interface StartOverleg {
  /**
   * De code van het overleg.
   */
  tafel: string;
  /**
   * De naam.
   */
  naam: string;
  /**
   * De eerste vergadering die doorgaat; null: er is er geen gepland.
   */
  vergadering: {
    /**
     * Wanneer zij begint.
     */
    moment: string;
    /**
     * Tot wanneer iets op de agenda kan komen.
     */
    sluit: string;
    /**
     * Hoeveel punten u mag zien.
     */
    punten: number;
    /**
     * Hoeveel daarvan dringend zijn.
     */
    dringend: number;
  } | null;
  /**
   * Besproken zaken zonder uitkomst.
   */
  uitkomstOntbreekt: number;
  acties: {
    /**
     * Waarmee u de actie noemt.
     */
    actie: string;
    /**
     * Het zaaknummer van Samenloop.
     */
    zaak: string;
    /**
     * Voor wanneer.
     */
    einddatum: string | null;
    /**
     * Hoe het ervoor staat.
     */
    stand: string;
  }[];
  /**
   * Open acties van uw organisatie.
   */
  aantalActies: number;
}
export interface StartRaadpleging {
  /**
   * Wanneer.
   */
  op: string;
  /**
   * In welke rol.
   */
  rol: string;
  /**
   * De code van de organisatie.
   */
  organisatie: string;
  /**
   * De naam daarvan.
   */
  naam: string;
  /**
   * In welke functie.
   */
  functie?: string;
  /**
   * Het zaaknummer van Samenloop.
   */
  zaak: string;
  /**
   * Waarvoor.
   */
  doel: string;
  /**
   * Het doel in woorden.
   */
  naamDoel: string;
  /**
   * Wie er meekeek als deze organisatie.
   */
  bekekenDoor?: string;
  /**
   * Aan welke tafel of in welk overleg.
   */
  plaats: string;
}
export interface StartAflopend {
  /**
   * Wat er afloopt.
   */
  soort: 'deelregel' | 'routeringsregel' | 'grondslag' | 'waarneming' | 'schakelaar';
  /**
   * De code.
   */
  code: string;
  /**
   * Tot wanneer het geldt.
   */
  tot: string;
}
export interface Mij {
  /**
   * Wie u bent, als pseudoniem.
   */
  persoon: string;
  /**
   * Zoals uw eigen organisatie u noemt.
   */
  naam: string;
  /**
   * Hoe deze omgeving heet, bijvoorbeeld Proefomgeving; leeg: hier wordt echt gewerkt.
   */
  omgeving: string | null;
  /**
   * De rol waarin u nu werkt; leeg als die niet meer geldt.
   */
  rol: Rol | null;
  /**
   * Alle rollen die u nu hebt.
   */
  rollen: Rol[];
  /**
   * Of u mag meekijken als een ketenpartner; als welke staat in /v1/mij/kijkrollen.
   */
  magMeekijken: boolean;
  /**
   * Als wie u nu meekijkt; leeg: als uzelf.
   */
  bekekenAls: Kijkrol | null;
  /**
   * De pagina’s, en of ze er voor u zijn.
   */
  paginas: PaginaRecht[];
  /**
   * Stuur dit mee in de header X-CSRF-Token bij alles wat iets verandert.
   */
  csrfToken: string;
  /**
   * Sinds wanneer u bent aangemeld.
   */
  aangemeldOp: string;
  /**
   * Wanneer uw sessie eindigt als u niets meer doet.
   */
  ongebruiktTot: string;
  /**
   * Wanneer uw sessie in elk geval eindigt.
   */
  geldigTot: string;
}
export interface Rol {
  /**
   * Het nummer waarmee u deze rol kiest.
   */
  toewijzing: number;
  /**
   * De rol, bijvoorbeeld zsm-dienst.
   */
  rol: string;
  /**
   * De organisatie waarvoor u werkt.
   */
  organisatie: string;
  /**
   * Hoe die heet, met de functie.
   */
  naam: string;
  /**
   * De functie waarin u werkt; leeg: geen bijzondere.
   */
  functie: string | null;
  /**
   * De regio waarvoor de rol geldt; leeg: overal waar uw organisatie werkt.
   */
  regio: string | null;
  /**
   * Vanaf wanneer de rol geldt.
   */
  van: string;
  /**
   * Tot wanneer; leeg: zonder einde.
   */
  tot: string | null;
}
export interface Kijkrol {
  /**
   * Zoals u het meegeeft in de parameter als.
   */
  als: string;
  /**
   * De rol, bijvoorbeeld zsm-dienst.
   */
  rol: string;
  /**
   * De organisatie waarvoor u werkt.
   */
  organisatie: string;
  /**
   * Hoe die heet, met de functie.
   */
  naam: string;
  /**
   * De functie waarin u werkt; leeg: geen bijzondere.
   */
  functie: string | null;
  /**
   * De regio waarvoor de rol geldt; leeg: overal waar uw organisatie werkt.
   */
  regio: string | null;
  /**
   * Waarvoor u meekijkt.
   */
  doel: string;
}
export interface PaginaRecht {
  /**
   * De pagina.
   */
  pagina: 'start' | 'zsm-bord' | 'zaakbeeld' | 'actie-overleg' | 'berichten' | 'tegengehouden' | 'regels';
  /**
   * Of de pagina er voor u is.
   */
  mag: boolean;
  /**
   * Wat er ontbreekt en wie dat geeft; leeg: niets.
   */
  ontbreekt: string | null;
  /**
   * De tafels die u daar nu mag openen.
   */
  tafels: {
    /**
     * De code van de tafel of het overleg.
     */
    code: string;
    /**
     * Hoe die heet.
     */
    naam: string;
    /**
     * De soort tafel, bijvoorbeeld zsm.
     */
    soort: string;
    regios: {
      /**
       * De code.
       */
      code: string;
      /**
       * Hoe de regio heet.
       */
      naam: string;
    }[];
    /**
     * Of u dit overleg nu mag voorzitten.
     */
    magVoorzitten: boolean;
  }[];
}
export interface Kijkrollen {
  /**
   * Items: Een rol waarin u mag meekijken.
   */
  rollen: string[];
  doelen: {
    /**
     * Zoals u het meegeeft in alsDoel.
     */
    code: string;
    /**
     * Waarvoor u meekijkt.
     */
    omschrijving: string;
  }[];
  ketenpartners: {
    /**
     * De code van de ketenpartner.
     */
    organisatie: string;
    /**
     * Hoe die heet.
     */
    naam: string;
    functies: {
      /**
       * De code.
       */
      code: string;
      /**
       * Hoe de functie heet.
       */
      naam: string;
    }[];
    regios: {
      /**
       * De code.
       */
      code: string;
      /**
       * Hoe de regio heet.
       */
      naam: string;
    }[];
  }[];
}
export interface Afgemeld {
  /**
   * Waar u zich ook bij de aanmelddienst afmeldt; leeg: dat kan daar nu niet.
   */
  afmeldenBij: string | null;
}
/**
 * De velden van https://schemas.samenloop.nl/reports/zsm-beslissing/v1.schema.json zonder veiligheidsbeoordeling, beslisserRol en betrokkenen: die vult Samenloop in.
 */
export interface Beslissing {}
/**
 * De velden van https://schemas.samenloop.nl/reports/bekendheidscheck/v1.schema.json zonder stap, functie en betrokkenen: die vult Samenloop in.
 */
export interface Vraag {
  /**
   * De kenmerken van wie de vraag over gaat.
   */
  over?: string[];
}
/**
 * De velden van https://schemas.samenloop.nl/reports/bekendheidscheck/v1.schema.json zonder stap, betreft, functie en betrokkenen: die vult Samenloop in.
 */
export interface Antwoord {
  /**
   * De kenmerken van wie het antwoord over gaat.
   */
  over?: string[];
}
/**
 * De velden van https://schemas.samenloop.nl/reports/ontvangst/v1.schema.json zonder functie: die vult Samenloop in.
 */
export interface Ontvangst {}
export interface Behandelaarskeuze {
  /**
   * Wie de zaak gaat behandelen, als pseudoniem.
   */
  persoon: string;
}
export interface VeldTonen {
  /**
   * De plaats van het veld (JSON Pointer), zoals het bericht die noemt.
   */
  veld: string;
  /**
   * De code van de ontvanger; null: zoals het is verzonden.
   */
  ontvanger?: string | null;
  /**
   * Waarvoor u de waarde wilt zien.
   */
  doel: string;
}
export interface Verbetering {
  /**
   * Waarom u dit stuurt. Zonder persoonsgegevens.
   */
  reden: string;
  /**
   * Het verbeterde CloudEvent: type, subject en data, en als het nodig is source, time en uitbreidingen. Het id geeft Samenloop.
   */
  bericht: {};
}
export interface Herlevervraag {
  /**
   * Een groep tegengehouden berichten.
   */
  groep?: string;
  /**
   * Alles wat aan deze ontvanger is overgedragen, met sinds.
   */
  ontvanger?: string;
  /**
   * Vanaf wanneer.
   */
  sinds?: string;
  /**
   * Tot wanneer; zonder tot: tot nu.
   */
  tot?: string;
  /**
   * Deze afleveringen, bij hun id.
   *
   * Items: Het id van een aflevering.
   */
  afleveringen?: string[];
  /**
   * De afleveringen van dit bericht die u mag zien.
   */
  bericht?: string;
  /**
   * Of ook opnieuw gaat wat de ontvanger al heeft. Het id is hetzelfde: dan gebeurt er daar niets.
   */
  ookAfgeleverd?: boolean;
}
export interface HerleveringStarten {
  /**
   * Het plan dat u voor u had.
   */
  plan: string;
  /**
   * Waarom u dit doet. Zonder persoonsgegevens; het wordt bewaard.
   */
  reden: string;
}
/**
 * De velden van https://schemas.samenloop.nl/reports/vergadering/v1.schema.json zonder tafel: die vult Samenloop in.
 */
export interface Vergaderwijziging {}
/**
 * De velden van https://schemas.samenloop.nl/reports/agendapunt/v1.schema.json zonder inbrengerRol en, van een bekende zaak, betrokkenen en kinderenBetrokken: die vult Samenloop in.
 */
export interface Agendapunt {
  /**
   * De zaak; zonder zaak is het een nieuwe.
   */
  zaak?: string;
}
/**
 * De velden van https://schemas.samenloop.nl/reports/overleg-uitkomst/v1.schema.json zonder betrokkenen en kinderenBetrokken: die vult Samenloop in.
 */
export interface Overleguitkomst {}
/**
 * De velden van https://schemas.samenloop.nl/reports/overdracht/v1.schema.json zonder soort, van, lopendeActies, betrokkenen en kinderenBetrokken: die vult Samenloop in.
 */
export interface Overdracht {}
export interface ActieOntvangst {
  /**
   * Wat u met de actie deed.
   */
  wat: 'opgepakt' | 'verwerkt';
}
export interface RolKeuze {
  /**
   * Het nummer van de rol.
   */
  toewijzing: number;
}
