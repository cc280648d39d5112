import type { Card, CardReport } from '#core';

const SINCE = '2026-11-30T07:00:00.000Z';

/** An arrest as a card names it. */
export const smallCardReport = (bericht: string): CardReport => ({
  bericht,
  soort: 'aanhouding',
  naam: 'aanhouding',
  van: 'pol-dh',
  naamVan: 'Politie Den Haag',
  namens: null,
  eigen: false,
  sinds: SINCE,
  signaal: false,
  vervangt: [],
  nietActueel: false,
  gelezenOp: null,
});

/** An open case on the board of zsm-dh of which nothing is known but what is given. */
export const smallCard = (parts: Partial<Card> = {}): Card => ({
  zaak: 'z',
  tafel: 'zsm-dh',
  sinds: SINCE,
  stand: 'open',
  verdachten: [],
  betrokkenen: [],
  kinderen: null,
  feit: null,
  bekend: [],
  verwacht: [],
  beoordeling: null,
  besluiten: [],
  waarschuwingen: [],
  vragen: [],
  adviezen: [],
  herinneringen: [],
  laatste: smallCardReport('b'),
  eersteEinde: null,
  ...parts,
});
