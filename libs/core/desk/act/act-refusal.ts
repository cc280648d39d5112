/** The stable codes of why an act is refused. A code is never renamed or given another meaning. */
export type ActRefusalCode =
  | 'zaak-vernietigd'
  | 'zaak-besloten'
  | 'rol-zonder-recht'
  | 'regio-zonder-recht'
  | 'organisatie-zonder-recht'
  | 'functie-zonder-recht'
  | 'versie-verouderd'
  | 'moment-in-toekomst'
  | 'moment-voorbij'
  | 'betrokkene-onbekend'
  | 'besluit-dubbel'
  | 'besluit-tegenstrijdig'
  | 'veld-van-samenloop'
  | 'bericht-onbekend'
  | 'vraag-onbekend'
  | 'vraag-beantwoord'
  | 'veld-onjuist'
  | 'organisatie-onbekend'
  | 'actie-onbekend'
  | 'criterium-ontbreekt'
  | 'vergadering-onbekend'
  | 'vergadering-bestaat';

/** Why an act is not recorded: where in what was filled in, and what to do. It holds nothing of what was filled in. */
export interface ActRefusal {
  readonly code: ActRefusalCode;
  /** JSON Pointer into what was filled in; empty: the act as a whole. */
  readonly veld: string;
  readonly reden: string;
}

/** A refusal of the act as a whole, or at one place in it. */
export const actRefusal = (code: ActRefusalCode, reden: string, veld = ''): ActRefusal => ({
  code,
  veld,
  reden,
});
