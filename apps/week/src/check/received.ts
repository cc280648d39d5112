import type { Pool } from 'pg';
import type { Instant } from '#core';
import type { PlannedCase } from '../plan/planned-case.js';
import type { ReceivedAt } from '../reference/facts.js';
import type { Sent } from '../send/send-plan.js';

/** A report as the hub has it. */
export interface Received {
  readonly at: Instant;
  readonly status: string;
}

/** What the hub has received by now, and which report of a case is which. */
export interface ReceivedReports {
  readonly of: (id: string) => Received | undefined;
  readonly sentIn: (planned: PlannedCase) => readonly Sent[];
  /** The id of a step's report; empty: it was not sent. */
  readonly idIn: (planned: PlannedCase) => (step: string) => string;
  /** When the report of a step was received; Infinity: it was not. */
  readonly receivedIn: (planned: PlannedCase) => ReceivedAt;
}

export const receivedReports = async (pool: Pool, sent: readonly Sent[]): Promise<ReceivedReports> => {
  const { rows } = await pool.query<{ id: string; received_at: Date; status: string }>(
    `select id, received_at, status from report where partner <> 'hub'`,
  );
  const reports = new Map(
    rows.map(({ id, received_at, status }) => [id, { at: received_at.getTime(), status }]),
  );
  const byCase = new Map<string, Sent[]>();
  for (const one of sent) byCase.set(one.planned.name, [...(byCase.get(one.planned.name) ?? []), one]);
  const sentIn = ({ name }: PlannedCase): readonly Sent[] => byCase.get(name) ?? [];
  const idIn = (planned: PlannedCase): ((step: string) => string) => {
    const ids = new Map(sentIn(planned).map(({ step, id }) => [step.name, id]));
    return (step) => ids.get(step) ?? '';
  };
  return {
    of: (id) => reports.get(id),
    sentIn,
    idIn,
    receivedIn: (planned) => {
      const id = idIn(planned);
      return (step) => reports.get(id(step))?.at ?? Infinity;
    },
  };
};
