import type { PlayedStreet } from './played-street.js';

/** A page as somebody whose work it is opens it. */
export interface OpenedPage {
  /** Of its pictures. */
  readonly name: string;
  readonly user: string;
  readonly path: (played: PlayedStreet) => string;
  /** What its title holds. */
  readonly title: RegExp;
  /** What it says, where its title does not tell in which state it is. */
  readonly says?: RegExp;
  /** Nothing on it may say who somebody is. */
  readonly knowsNobody?: boolean;
  /** It asks nothing that it could wait for. */
  readonly asksNothing?: boolean;
  /** Seen only as it stands: how the page waits and goes wrong is seen as another. */
  readonly isVariant?: boolean;
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

const saying = (says: RegExp, page: OpenedPage): OpenedPage => ({ ...page, says });
const variant = (says: RegExp, page: OpenedPage): OpenedPage => ({ ...page, says, isVariant: true });
/** The page of the reported arrest, with this behind its address. */
const arrest = (name: string, user: string, asked: string, title: RegExp): OpenedPage => ({
  ...nobody(of(name, user, '', title)),
  path: ({ reports }) => `/berichten/${reports.arrest}${asked}`,
});

const BOARD = '/zsm-bord/haaglanden';
// A small part of it: the whole is made of the same, and large.
const MATRIX = '/regels/matrix?doel=zsm-beslissing&verband=zsm&bericht=veiligheidsbeoordeling&rijen=gedeeld';

/** Every page of the console, for each role that it is made for. */
export const PAGES: readonly OpenedPage[] = [
  of('start-officier', 'ovj-dh', '/', /Start/),
  nobody(of('start-beheerder', 'beheerder', '/', /Start/)),
  of('zsm-tafels', 'rvdk', '/zsm-bord', /ZSM-bord/),
  live(of('zsm-bord', 'ovj-dh', BOARD, /ZSM-bord Haaglanden/)),
  of('zsm-bord-leeg-filter', 'ovj-dh', `${BOARD}?toon=besloten`, /ZSM-bord/),
  { ...of('zaak-openen', 'ovj-dh', '', /Zaak openen/), path: ({ caseId }) => `${BOARD}/zaken/${caseId}` },
  {
    ...of('zaakbeeld', 'ovj-dh', '', /Zaakbeeld/),
    path: ({ caseId }) => `${BOARD}/zaken/${caseId}?doel=zsm-beslissing`,
  },
  { ...of('zaakbeeld-vt', 'vt-hag-zsm', '', /./), path: ({ caseId }) => `${BOARD}/zaken/${caseId}` },
  of('actie-overleg', 'voorzitter-hvb', '/actie-overleg/ao-hvb', /./),
  of('actie-overleg-acties', 'voorzitter-hvb', '/actie-overleg/ao-hvb/acties', /./),
  saying(
    /Agenda 1 zaak/,
    of('agenda', 'voorzitter-hvb', '/actie-overleg/ao-hvb/2026-12-01T09:00:00.000Z', /Overleg van/),
  ),
  live(saying(/Aanhouding/i, nobody(of('berichten', 'beheerder', '/berichten', /Berichten/)))),
  variant(/Aanhouding/i, nobody(of('berichten-politie', 'pol-dh', '/berichten', /Berichten/))),
  variant(/nog geen berichten voor u/, nobody(of('berichten-geen', 'pol-rm', '/berichten', /Berichten/))),
  variant(
    /Geen berichten gevonden/,
    nobody(of('berichten-leeg-filter', 'beheerder', '/berichten?zoek=bestaat-niet', /Berichten/)),
  ),
  arrest('bericht-politie', 'pol-dh', '?doel=zsm-beslissing', /Aanhouding/),
  arrest('bericht-beheerder', 'beheerder', '', /Aanhouding/),
  nobody(of('tegengehouden', 'beheerder', '/tegengehouden', /Tegengehouden/)),
  nobody(of('tegengehouden-partner', 'partnerbeheerder-vt-hag', '/tegengehouden', /Tegengehouden/)),
  nobody(of('herlevering-nieuw', 'beheerder', '/herleveringen/nieuw', /Opnieuw afleveren/)),
  nobody(of('regels', 'beheerder', '/regels', /./)),
  nobody(of('matrix', 'autorisatiebeheerder', MATRIX, /./)),
  nobody(of('termijnen', 'fg-auditor', '/regels/termijnen', /./)),
];
