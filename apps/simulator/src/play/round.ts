import type { JsonObject, PartnerId } from '#core';
import type { Inboxes } from '../partner/open-inboxes.js';
import type { PartnerClient } from '../partner/partner-client.js';
import type { Script } from '../scenario/load-scenarios.js';
import type { Row, Scenario } from '../scenario/scenario.js';
import { rowName } from '../check/row-name.js';
import type { PlayOptions } from './play-options.js';

/** What one round of playing remembers. */
export interface Round {
  readonly options: PlayOptions;
  readonly script: Script;
  readonly clients: ReadonlyMap<PartnerId, PartnerClient>;
  readonly inboxes: Inboxes;
  /** By `S01 rij 4`. */
  readonly sent: Map<string, SentReport>;
  /** The hub's case id by `S03 a`. */
  readonly cases: Map<string, string>;
  /** Sentences; the same one is told once. */
  readonly unexpected: Set<string>;
  /** How often somebody looked at a board. */
  readonly boards: { looked: number };
}

export interface SentReport {
  readonly scenario: Scenario;
  readonly row: Row;
  /** The event, byte for byte. */
  readonly event: string;
  readonly data: JsonObject;
  readonly receipt: string | null;
}

/** The client of a partner; throws when the launcher gave no token for it. */
export const clientOf = ({ clients }: Round, partner: PartnerId): PartnerClient => {
  const client = clients.get(partner);
  if (client === undefined) throw new Error(`er is geen token voor ${partner}`);
  return client;
};

const PATIENCE_MILLISECONDS = 5_000;
const BOARD_MILLISECONDS = 10_000;

/** How many milliseconds an expected delivery may take. */
export const patienceOf = ({ options: { patience = PATIENCE_MILLISECONDS } }: Round): number => patience;

/** The same for a board, which takes up to five seconds to see that a term ended by what its viewer was not given. */
export const boardPatienceOf = ({ options: { patience = BOARD_MILLISECONDS } }: Round): number => patience;

/** The hub's id of the report of a row; null when it was not sent or not received. */
export const receiptOf = (round: Round, scenario: Scenario, rij: number): string | null =>
  round.sent.get(rowName(scenario, { rij }))?.receipt ?? null;

/** A case of a scenario, e.g. `S03 a`. */
export const caseName = (scenario: Scenario, { zaak }: Row): string => `${scenario.code} ${zaak}`;
