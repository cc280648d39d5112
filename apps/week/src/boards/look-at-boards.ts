import type { Pool } from 'pg';
import type { Instant } from '#core';
import type { Finding } from '../check/finding.js';
import { receivedReports } from '../check/received.js';
import type { Plan } from '../plan/plan-week.js';
import type { Sent } from '../send/send-plan.js';
import type { WeekStreet } from '../street.js';
import { boardDrift } from './board-drift.js';
import { dossierDrift } from './dossier-drift.js';
import { freshBoard, ownRulebook } from './fresh-board.js';
import { keptDossiers } from './kept-dossiers.js';
import { logHashes } from './log-hashes.js';
import { LOOKERS } from './lookers.js';
import { misplaced } from './misplaced.js';
import { servedBoard } from './served-board.js';

export interface LookParts {
  readonly street: WeekStreet;
  readonly pool: Pool;
  readonly plan: Plan;
  readonly sent: readonly Sent[];
}

export interface Look {
  readonly findings: readonly Finding[];
  readonly boards: number;
  readonly cards: number;
  /** Things given that were read again from the log. */
  readonly given: number;
}

/** Holds every board against what was given, what lies on the log, and the plan. The time must stand still. */
export const lookAtBoards = async (parts: LookParts, at: Instant): Promise<Look> => {
  const { street, pool, plan, sent } = parts;
  const { receivedIn } = await receivedReports(pool, sent);
  const organisations = [...new Set(LOOKERS.map(({ organisation }) => organisation))];
  const onLog = await logHashes(street.databaseUrl, street.keys, organisations);
  const rulebook = ownRulebook();
  const findings: Finding[] = (await street.rebuild()).map((name) => ({
    kind: 'drift',
    detail: `dossiers van ${name}: herbouwd uit het log zijn zij anders`,
  }));
  let [cards, given] = [0, 0];
  for (const organisation of organisations) {
    const kept = await keptDossiers(pool, street.keys, organisation);
    const hashes = onLog.get(organisation) ?? new Map<string, string>();
    given += hashes.size;
    findings.push(...dossierDrift(organisation, kept, hashes));
    for (const looker of LOOKERS.filter((one) => one.organisation === organisation)) {
      const served = await servedBoard(street, looker);
      const fresh = await freshBoard({ pool, keys: street.keys, rulebook }, looker, kept, at);
      cards += served.kaarten.length;
      findings.push(...boardDrift(looker, served, fresh), ...misplaced(plan, receivedIn, looker, served, at));
    }
  }
  return { findings, boards: LOOKERS.length, cards, given };
};
