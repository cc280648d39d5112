import type { Situation } from '../reports/situations.js';

const SUSPECT = ['verdachteKenmerk', 'verdachteBsn', 'verdachteNaam', 'verdachteStraat', 'verdachteRelatie'];
const VICTIM_ROLE = ['slachtofferKenmerk', 'slachtofferRelatie'];
const VICTIM_SELF = ['slachtofferBsn', 'slachtofferNaam', 'slachtofferStraat', 'slachtofferBereikbaar'];
const VICTIM = [...VICTIM_ROLE, ...VICTIM_SELF];
const CHILD = ['kindKenmerk', 'kindBsn', 'kindNaam', 'kindRelatie'];
const EVERYONE = [...SUSPECT, ...VICTIM, ...CHILD];

const OFFENCE = ['feitOmschrijving', 'wetsartikel'];
const ARREST = ['referentie', ...OFFENCE, 'relaas'];
const CRISIS = [
  'referentie',
  'melderDienst',
  'watIsErGebeurd',
  'watIsBekend',
  'isHetNuVeilig',
  'watMoetErNuGebeuren',
  'wieZijnBetrokken',
  'locatieStraat',
];
const WORRIES = [
  'referentie',
  'melderDienst',
  'situatieschets',
  'nadereOmschrijving',
  'incidentOmschrijving',
  'locatieStraat',
  'verzoek',
];
const ASSESSMENT = ['voorwaarde', 'beoordelaarRol'];

/**
 * Who gets a report, and which of its fields: written by hand from the views of the law and the example rulebook with the
 * switch for Veilig Thuis on, for a case in Haaglanden. A field that is not named here must not arrive.
 */
export const whoMaySee: Readonly<Record<Situation, Readonly<Record<string, readonly string[]>>>> = {
  aanhouding: {
    'om-dh': [...ARREST, ...EVERYONE],
    'vt-hag': [...ARREST, ...EVERYONE],
    rvdk: [...ARREST, ...SUSPECT, ...VICTIM_ROLE, ...CHILD],
    '3ro': [...OFFENCE, ...SUSPECT, ...VICTIM_ROLE],
    shn: ['verdachteKenmerk', 'verdachteRelatie', ...VICTIM],
  },
  'aanhouding, slachtoffer verzorgt kind': {
    'om-dh': [...ARREST, ...EVERYONE],
    'vt-hag': [...ARREST, ...EVERYONE],
    rvdk: [...ARREST, ...EVERYONE],
    '3ro': [...OFFENCE, ...SUSPECT, ...VICTIM_ROLE],
    shn: ['verdachteKenmerk', 'verdachteRelatie', ...VICTIM],
  },
  crisismelding: {
    'vt-hag': [...CRISIS, ...EVERYONE],
    'cit-hag': [...CRISIS, ...EVERYONE],
  },
  'melding door politie': { 'vt-hag': [...WORRIES, ...EVERYONE] },
  'melding door crisisteam': { 'vt-hag': [...WORRIES, 'medisch', ...EVERYONE] },
  'beoordeling na aanhouding': {
    'om-dh': [...ASSESSMENT, 'onderbouwing', 'advies', 'hulpSoort', 'kindKenmerk'],
    'pol-dh': [...ASSESSMENT, 'kindKenmerk'],
    rvdk: [...ASSESSMENT, 'onderbouwing', 'hulpSoort', 'hulpOmschrijving', 'hulpAanbieder', ...CHILD],
    '3ro': [...ASSESSMENT, 'hulpSoort'],
  },
};

/**
 * Who gets a report too when it has a part in the case by then: that depends on what came first, so it may be there and need not.
 * Here the crisis team that is part of a gecertificeerde instelling (Wmo 2015 art. 5.3.3).
 */
export const whoMayAlsoSee: Partial<typeof whoMaySee> = {
  'beoordeling na aanhouding': { 'cit-hag': ['voorwaarde'] },
};
