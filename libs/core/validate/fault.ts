/** One sentence in the two languages of the hub. */
export interface Sentence {
  readonly nl: string;
  readonly en: string;
}

/** The stable codes of what can be wrong with a report. A code is never renamed or given another meaning. */
export type FaultCode =
  | 'utf8-ongeldig'
  | 'json-ongeldig'
  | 'json-dubbele-sleutel'
  | 'json-getal-te-groot'
  | 'json-te-diep'
  | 'bericht-te-groot'
  | 'mediatype-onbekend'
  | 'attribuut-ontbreekt'
  | 'attribuut-dubbel'
  | 'attribuut-ongeldig'
  | 'persoonsgegeven-in-envelop'
  | 'type-onbekend'
  | 'versie-onbekend'
  | 'afzender-onjuist'
  | 'afzender-niet-bevoegd'
  | 'afzender-niet-actief'
  | 'id-al-geweigerd'
  | 'id-al-gebruikt'
  | 'versie-al-gebruikt'
  | 'geheim-adres-zichtbaar'
  | 'klok-afwijking'
  | 'namens-niet-toegestaan'
  | 'verwijzing-onbekend'
  | 'veld-ontbreekt'
  | 'veld-onbekend'
  | 'waarde-onjuist'
  | 'bsn-onjuist'
  | 'termijn-achterhaald'
  | 'termijn-voorbij'
  | 'termijn-te-lang';

/** One thing that is wrong with a report: where, what was expected and what to do. Holds no value the sender sent. */
export interface Fault {
  readonly code: FaultCode;
  /** JSON Pointer (RFC 6901) into the event in structured form, e.g. `/data/betrokkenen/0/adres/huisnummer`. */
  readonly pointer: string;
  readonly expected: Sentence;
  readonly remedy: Sentence;
}
