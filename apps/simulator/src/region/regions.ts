import type { PartnerId, RecipientName } from '#core';

/** Who works in a region of the example, and where its people live. */
export interface LiveRegion {
  readonly code: string;
  readonly place: string;
  readonly postcode: string;
  readonly police: PartnerId;
  readonly om: PartnerId;
  readonly vt: PartnerId;
  /** Who takes a final decision at its table. */
  readonly decides: RecipientName;
  /** Veilig Thuis hears of an arrest only with the label, told, and in agreement. */
  readonly asksConsent: boolean;
}

export const HAAGLANDEN: LiveRegion = {
  code: 'haaglanden',
  place: 'Haagstede',
  postcode: '2591 SA',
  police: 'pol-dh',
  om: 'om-dh',
  vt: 'vt-hag',
  decides: 'om-dh.ovj',
  asksConsent: false,
};

/** The regions that live; most happens in the first, where most of the invented people sit at the table. */
export const LIVE_REGIONS: readonly [LiveRegion, ...LiveRegion[]] = [
  HAAGLANDEN,
  {
    code: 'hart-van-brabant',
    place: 'Tilvoort',
    postcode: '5038 SA',
    police: 'pol-zwb',
    om: 'om-zwb',
    vt: 'vt-hvb',
    decides: 'om-zwb',
    asksConsent: false,
  },
  {
    code: 'rijnmeer',
    place: 'Meerbrug',
    postcode: '1441 SS',
    police: 'pol-rm',
    om: 'om-rm',
    vt: 'vt-rm',
    decides: 'om-rm',
    asksConsent: true,
  },
];
