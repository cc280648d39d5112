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

/** Every page of the console, for each role that it is made for. */
export const PAGES: readonly OpenedPage[] = [
  { name: 'start-officier', user: 'ovj-dh', path: () => '/', title: /Start/, asksNothing: true },
  {
    name: 'start-beheerder',
    user: 'beheerder',
    path: () => '/',
    title: /Start/,
    knowsNobody: true,
    asksNothing: true,
  },
  { name: 'zsm-tafels', user: 'rvdk', path: () => '/zsm-bord', title: /ZSM-bord/ },
  {
    name: 'zsm-bord',
    user: 'ovj-dh',
    path: () => '/zsm-bord/haaglanden',
    title: /ZSM-bord Haaglanden/,
    isLive: true,
  },
  {
    name: 'zsm-bord-vt',
    user: 'vt-hag-zsm',
    path: () => '/zsm-bord/haaglanden',
    title: /ZSM-bord Haaglanden/,
  },
  {
    name: 'zsm-bord-filter',
    user: 'ovj-dh',
    path: () => '/zsm-bord/haaglanden?toon=besloten',
    title: /ZSM-bord/,
  },
  {
    name: 'tegengehouden',
    user: 'beheerder',
    path: () => '/tegengehouden',
    title: /Tegengehouden/,
    knowsNobody: true,
  },
  {
    name: 'tegengehouden-partner',
    user: 'partnerbeheerder-vt-hag',
    path: () => '/tegengehouden',
    title: /Tegengehouden/,
    knowsNobody: true,
  },
];
