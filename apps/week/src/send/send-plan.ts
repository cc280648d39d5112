import { ownCaseId } from '#contracts';
import type { Instant } from '#core';
import type { WeekTime } from '../clock/week-time.js';
import type { Plan } from '../plan/plan-week.js';
import type { PlannedCase, Step } from '../plan/planned-case.js';
import type { WeekStreet } from '../street.js';
import { post, senderOf } from './post.js';

/** A report of the plan as it was sent and answered. */
export interface Sent {
  readonly planned: PlannedCase;
  readonly step: Step;
  readonly id: string;
  readonly sentAt: Instant;
  readonly answeredAt: Instant;
}

export interface Sending {
  readonly sent: readonly Sent[];
  /** What was refused at once, although it never should be. */
  readonly refused: readonly string[];
  /** Reports that the log must hold by now, repeats included. */
  readonly count: () => number;
}

/** Sends each report of the plan at its moment; the next of a case waits for the answer on the one before. */
export const sendPlan = (street: WeekStreet, time: WeekTime, { cases }: Plan) => {
  const sent: Sent[] = [];
  const refused: string[] = [];
  const ids = new Map<string, string>();
  const lanes = new Map<string, Promise<void>>();
  const all = cases
    .flatMap((planned) => planned.steps.map((step) => ({ planned, step })))
    .sort((one, other) => one.step.at - other.step.at);

  const send = async (planned: PlannedCase, step: Step): Promise<void> => {
    const { region, name } = planned;
    const idOf = (of: string): string => ids.get(`${name}.${of}`) ?? '';
    const isPolice = senderOf(region, step.does) === region.police;
    const subject = isPolice ? name : ownCaseId(region.police, name);
    const sentAt = time.now();
    const { id, status, text } = await post(street, planned, step, { subject, idOf });
    if (id === null || status !== 202) {
      refused.push(`${name} ${step.name}: ${status} ${text}`);
      return;
    }
    ids.set(`${name}.${step.name}`, id);
    sent.push({ planned, step, id, sentAt, answeredAt: time.now() });
  };

  return {
    sending: { sent, refused, count: () => sent.length + refused.length } satisfies Sending,
    /** Sends what is planned up to a moment; resolves when all of it was answered. */
    until: async (moment: Instant): Promise<void> => {
      for (let next = all[0]; next !== undefined && next.step.at <= moment; next = all[0]) {
        const { at } = next.step;
        await time.reach(at);
        while (all[0] !== undefined && all[0].step.at === at) {
          const { planned, step } = all.shift() as { planned: PlannedCase; step: Step };
          const before = lanes.get(planned.name) ?? Promise.resolve();
          lanes.set(
            planned.name,
            before.then(() => send(planned, step)),
          );
        }
        if (time.isStepped) await Promise.all(lanes.values());
      }
      await time.reach(moment);
      await Promise.all(lanes.values());
    },
  };
};
