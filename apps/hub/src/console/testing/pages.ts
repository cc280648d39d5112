import type { PlayedStreet } from './played-street.js';

/** A page as somebody whose work it is opens it. */
export interface OpenedPage {
  /** Of its pictures. */
  readonly name: string;
  readonly user: string;
  readonly path: (played: PlayedStreet) => string;
  /** What its title holds. */
  readonly title: RegExp;
  /** Nothing on it may say who somebody is. */
  readonly knowsNobody?: boolean;
  /** It asks nothing that it could wait for. */
  readonly asksNothing?: boolean;
  /** It follows a stream. */
  readonly isLive?: boolean;
}

const of = (name: string, user: string, path: string, title: RegExp): OpenedPage => ({
  name,
  user,
  path: () => path,
  title,
});
const nobody = (page: OpenedPage): OpenedPage => ({ ...page, knowsNobody: true });
const live = (page: OpenedPage): OpenedPage => ({ ...page, isLive: true });

const BOARD = '/zsm-bord/haaglanden';

/** Every page of the console, for each role that it is made for. */
export const PAGES: readonly OpenedPage[] = [
  of('start-officier', 'ovj-dh', '/', /Start/),
  nobody(of('start-beheerder', 'beheerder', '/', /Start/)),
  of('zsm-tafels', 'rvdk', '/zsm-bord', /ZSM-bord/),
  live(of('zsm-bord', 'ovj-dh', BOARD, /ZSM-bord Haaglanden/)),
  of('zsm-bord-leeg-filter', 'ovj-dh', `${BOARD}?toon=besloten`, /ZSM-bord/),
  { ...of('zaakbeeld', 'ovj-dh', '', /./), path: ({ caseId }) => `${BOARD}/zaken/${caseId}` },
  { ...of('zaakbeeld-vt', 'vt-hag-zsm', '', /./), path: ({ caseId }) => `${BOARD}/zaken/${caseId}` },
  of('actie-overleg', 'voorzitter-hvb', '/actie-overleg/ao-hvb', /./),
  of('actie-overleg-acties', 'voorzitter-hvb', '/actie-overleg/ao-hvb/acties', /./),
  of('agenda', 'voorzitter-hvb', '/actie-overleg/ao-hvb/2026-12-08T09:00:00.000Z', /./),
  nobody(of('tegengehouden', 'beheerder', '/tegengehouden', /Tegengehouden/)),
  nobody(of('tegengehouden-partner', 'partnerbeheerder-vt-hag', '/tegengehouden', /Tegengehouden/)),
  nobody(of('herlevering-nieuw', 'beheerder', '/herleveringen/nieuw', /Opnieuw afleveren/)),
  nobody(of('regels', 'beheerder', '/regels', /./)),
  nobody(of('termijnen', 'fg-auditor', '/regels/termijnen', /./)),
];
