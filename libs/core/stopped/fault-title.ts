import type { FaultCode } from '../validate/fault.js';

const TITLES: Readonly<Record<FaultCode, string>> = {
  'utf8-ongeldig': 'het bericht is geen leesbare tekst',
  'json-ongeldig': 'het bericht is geen geldige JSON',
  'json-dubbele-sleutel': 'er staat een naam twee keer in',
  'json-getal-te-groot': 'er staat een getal in dat te groot is',
  'json-te-diep': 'het bericht is te diep genest',
  'bericht-te-groot': 'het bericht is te groot',
  'mediatype-onbekend': 'het mediatype is onbekend',
  'attribuut-ontbreekt': 'er ontbreekt een attribuut op de envelop',
  'attribuut-dubbel': 'een attribuut op de envelop staat er twee keer',
  'attribuut-ongeldig': 'een attribuut op de envelop klopt niet',
  'persoonsgegeven-in-envelop': 'er staat een persoonsgegeven op de envelop',
  'type-onbekend': 'deze soort bericht is onbekend',
  'versie-onbekend': 'deze versie van het bericht is onbekend',
  'afzender-onjuist': 'het systeem hoort niet bij de afzender',
  'afzender-niet-bevoegd': 'de afzender mag dit bericht niet sturen',
  'afzender-niet-actief': 'de afzender doet niet mee',
  'id-al-geweigerd': 'het id is al gebruikt voor een geweigerd bericht',
  'id-al-gebruikt': 'het id is al gebruikt voor een ander bericht',
  'versie-al-gebruikt': 'deze versie is al verbeterd',
  'geheim-adres-zichtbaar': 'een geheim adres is zichtbaar',
  'klok-afwijking': 'het tijdstip ligt in de toekomst',
  'namens-niet-toegestaan': 'de afzender mag niet namens een ander sturen',
  'verwijzing-onbekend': 'het bericht verwijst naar iets onbekends',
  'veld-ontbreekt': 'er ontbreekt een veld',
  'veld-onbekend': 'er staat een onbekend veld in',
  'waarde-onjuist': 'een waarde klopt niet',
  'bsn-onjuist': 'een BSN klopt niet',
  'termijn-achterhaald': 'de termijn is achterhaald',
  'termijn-voorbij': 'de termijn is voorbij',
  'termijn-te-lang': 'de termijn is te lang',
};

/** What a fault means, in a few Dutch words. */
export const faultTitle = (code: string): string =>
  (TITLES as Readonly<Record<string, string>>)[code] ?? code;
