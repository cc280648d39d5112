import type { Body, Mark } from './body.js';
import { persons } from './persons.js';

/** An arrest of an adult with the label domestic violence and a child involved. */
export const aanhouding = (mark: Mark, at: string, victimCares: boolean): Body => ({
  referentie: mark('referentie'),
  situatie: 'aangehouden',
  feit: {
    aard: 'geweld',
    omschrijving: mark('feitOmschrijving'),
    wetsartikel: mark('wetsartikel'),
    gepleegdOp: at.slice(0, 10),
  },
  termijnUren: 9,
  hgLabel: 'ja',
  verdachteGeinformeerd: 'ja',
  verdachteAkkoord: 'onbekend',
  kinderenBetrokken: 'ja',
  relaas: mark('relaas'),
  wpgArtikel: '8',
  betrokkenen: persons(mark, victimCares, at),
});
