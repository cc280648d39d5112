import type { PartnerId } from '#core';

/** What the plan says of a region; written down here by hand, so that it is no copy of what the hub reads. */
export interface Region {
  readonly code: string;
  readonly place: string;
  readonly postcode: string;
  readonly police: PartnerId;
  readonly om: PartnerId;
  readonly vt: PartnerId;
  /** The ZSM table. */
  readonly table: string;
  /** When Veilig Thuis may know of an arrest. */
  readonly mode: 'ruim' | 'beperkt';
  /** The hours of Veilig Thuis in minutes of the day, Monday to Friday, for reminders. */
  readonly office: readonly [number, number];
  readonly meeting: Meeting;
}

/** The Actie-overleg: Sunday is day 0; minutes of the day. */
export interface Meeting {
  readonly day: number;
  /** When its agenda closes: the day before. */
  readonly closes: number;
  /** Until when something urgent may come in, on the day itself. */
  readonly lateUntil: number;
  readonly table: string;
  /** Whose chair it is. */
  readonly chair: PartnerId;
}

const at = (hours: number, minutes = 0): number => 60 * hours + minutes;

const haaglanden: Region = {
  code: 'haaglanden',
  place: 'Haagstede',
  postcode: '2591 SA',
  police: 'pol-dh',
  om: 'om-dh',
  vt: 'vt-hag',
  table: 'zsm-dh',
  mode: 'ruim',
  office: [at(8), at(17, 30)],
  meeting: { day: 4, closes: at(16), lateUntil: at(8, 30), table: 'ao-dh', chair: 'vt-hag' },
};

export const REGIONS: readonly [Region, ...Region[]] = [
  haaglanden,
  {
    ...haaglanden,
    code: 'hollands-midden',
    place: 'Rijnoever',
    postcode: '2353 SS',
    vt: 'vt-hm',
    office: [at(8, 30), at(17)],
  },
  {
    code: 'hart-van-brabant',
    place: 'Tilvoort',
    postcode: '5038 SA',
    police: 'pol-zwb',
    om: 'om-zwb',
    vt: 'vt-hvb',
    table: 'zsm-zwb',
    mode: 'ruim',
    office: [at(8, 30), at(17)],
    meeting: { day: 2, closes: at(16), lateUntil: at(9), table: 'ao-hvb', chair: 'vt-hvb' },
  },
  {
    code: 'rijnmeer',
    place: 'Meerbrug',
    postcode: '1441 SS',
    police: 'pol-rm',
    om: 'om-rm',
    vt: 'vt-rm',
    table: 'zsm-rm',
    mode: 'beperkt',
    office: [at(8), at(18)],
    meeting: { day: 3, closes: at(16), lateUntil: at(9), table: 'ago-rm', chair: 'vt-rm' },
  },
];
