import type { Instant, PartnerId } from '#core';
import type { Script } from '../scenario/load-scenarios.js';
import type { Desk } from './desk.js';
import type { PlayEvent } from './play-event.js';

export interface PlayOptions {
  /** Of the gateway, e.g. `http://127.0.0.1:3000`. */
  readonly baseUrl: string;
  /** A bearer token per partner. Everyone with a token is watched: who gets what it must not is found. */
  readonly tokens: Readonly<Record<PartnerId, string>>;
  /** Puts the hub's clock at a moment; called before each report. */
  readonly setTime: (instant: Instant) => void | Promise<void>;
  /** Makes event ids and the partners' own case references unique, so that a second start plays anew. */
  readonly round: string;
  readonly show: (event: PlayEvent) => void;
  /** How many milliseconds an expected delivery may take; 5,000 when it is left out. */
  readonly patience?: number;
  /** Where the boards are looked at; nobody looks when it is left out. */
  readonly desk?: Desk;
  /** What is played; the simulator's own scenarios when it is left out. */
  readonly script?: Script;
}
