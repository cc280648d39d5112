import type { Instant } from '../report/instant.js';
import type { Rulebook } from './rulebook.js';

/** Something in a rulebook that ends. */
export interface Ending {
  readonly soort: 'deelregel' | 'routeringsregel' | 'grondslag' | 'waarneming' | 'schakelaar';
  readonly code: string;
  readonly tot: string;
}

/** What of a rulebook ends from a moment on and before another, what ends first in front. */
export const whatEnds = ({ document }: Rulebook, from: Instant, until: Instant): readonly Ending[] => {
  const endings = [
    ...document.deelregels.map(({ code, geldigTot }) => ending('deelregel', code, geldigTot)),
    ...document.routeringsregels.map(({ code, geldigTot }) => ending('routeringsregel', code, geldigTot)),
    ...document.grondslagen.map(({ code, geldigTot }) => ending('grondslag', code, geldigTot)),
    ...document.waarnemingen.map(({ code, tot }) => ending('waarneming', code, tot)),
    ...(document.schakelaars ?? []).map(({ code, regio, tot }) =>
      ending('schakelaar', `${code} ${regio}`, tot),
    ),
  ];
  return endings
    .flat()
    .filter(({ tot }) => Date.parse(tot) >= from && Date.parse(tot) < until)
    .sort((one, other) => Date.parse(one.tot) - Date.parse(other.tot));
};

const ending = (soort: Ending['soort'], code: string, tot: string | undefined): readonly Ending[] =>
  tot === undefined ? [] : [{ soort, code, tot }];
