import type { Pool } from 'pg';
import { inheritancesOf, toRfc3339, type PartnerId, type Rulebook } from '#core';
import { isHubId } from '#contracts';
import { type Answer, type Clock, json, problem, wholeNumber } from '#runtime';
import { openDuties, type OpenDuty, type RulebookShelf } from '#store';

export interface DutiesParts {
  readonly pool: Pool;
  readonly rulebooks: RulebookShelf;
  readonly clock: Clock;
}

export type ReadDuties = (partner: PartnerId, asked: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** What a partner, or whom it succeeded (P24), still has to do, what is due first at the front. */
export const readDuties =
  ({ pool, rulebooks, clock }: DutiesParts): ReadDuties =>
  async (partner, { limit: most, zaak = null }) => {
    const limit = wholeNumber('limit', most, { standard: 100, min: 1, max: 500 });
    if (typeof limit !== 'number') return limit;
    if (zaak !== null && !(typeof zaak === 'string' && isHubId(zaak))) return notACase;
    const { rulebook } = await rulebooks.active();
    const inherited = inheritancesOf(rulebook, partner, clock());
    const holders = [
      { partner, regions: null },
      ...inherited.map(({ of, regions }) => ({ partner: of, regions })),
    ];
    const duties = await openDuties(pool, holders, { caseId: zaak, limit });
    const plichten = await Promise.all(
      duties.map(async (duty) => dutyView(await rulebooks.byId(duty.rulebook), duty, clock())),
    );
    return json(200, { plichten });
  };

const notACase = problem(
  'aanvraag-onjuist',
  'De parameter zaak is het zaaknummer zoals Samenloop het noemt, bijvoorbeeld in een aflevering.',
);

const dutyView = ({ terms, legalBases }: Rulebook, duty: OpenDuty, now: number) => {
  const rule = terms.get(duty.code);
  return {
    plicht: duty.code,
    omschrijving: rule?.description ?? duty.code,
    artikel: legalBases.get(rule?.legalBasis ?? '')?.artikel ?? null,
    bericht: duty.reportId,
    soort: duty.kind,
    zaak: duty.caseId,
    ...(duty.item === null ? {} : { onderdeel: duty.item + 1 }),
    voor: toRfc3339(duty.dueAt.getTime()),
    // What was told to have ended stays so, whatever the clock says now.
    teLaat: duty.endedAt !== null || duty.dueAt.getTime() <= now,
  };
};
