import type { Pool } from 'pg';
import { nameOfKind, toRfc3339, type Person } from '#core';
import { type Answer, type Clock, json, type Keyring, problem, wholeNumber } from '#runtime';
import {
  deliveryStatuses,
  handOverView,
  sentReports,
  termsOfReports,
  type DeliveryStatus,
  type RulebookShelf,
  type SentReport,
  type TermOfReport,
} from '#store';
import { feedbackState } from './feedback-state.js';
import { overdueOf } from './overdue-of.js';
import { sentBy } from './sent-by.js';

export interface ListParts {
  readonly pool: Pool;
  readonly rulebooks: RulebookShelf;
  readonly keyring: Keyring;
  readonly clock: Clock;
}

export type ListSent = (person: Person, asked: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** What the organisation of somebody reported, the newest first, with who has it and what is late. */
export const listSent =
  (parts: ListParts): ListSent =>
  async (person, { limit: most, na }) => {
    const limit = wholeNumber('limit', most, { standard: 50, min: 1, max: 100 });
    if (typeof limit !== 'number') return limit;
    const before = na === undefined ? null : placeIn(na);
    if (before === undefined) return noPlace;
    const { rulebook } = await parts.rulebooks.active();
    const by = sentBy(rulebook, person, parts.clock());
    if ('refusal' in by) return by.refusal;
    const page = await sentReports(parts.pool, by, before, limit);
    const ids = page.map(({ id }) => id);
    const cases = [...new Set(page.flatMap(({ caseId }) => caseId ?? []))];
    const [deliveries, terms] = await Promise.all([
      deliveryStatuses(parts.pool, ids),
      termsOfReports(parts.pool, cases, ids),
    ]);
    const meldingen = await Promise.all(
      page.map((sent) => sentView(parts, sent, deliveries.get(sent.id) ?? [], terms.get(sent.id) ?? [])),
    );
    const last = page.length < limit ? undefined : page.at(-1);
    return json(200, { meldingen, volgende: last === undefined ? null : String(last.number) });
  };

const PLACE = /^\d{1,15}$/;

const placeIn = (na: unknown): number | undefined =>
  typeof na === 'string' && PLACE.test(na) ? Number(na) : undefined;

const noPlace = problem('aanvraag-onjuist', 'De parameter na is volgende uit de vorige bladzijde.');

const sentView = async (
  { rulebooks, keyring, clock }: ListParts,
  { id, kind, caseId, status, receivedAt, rulebook: number, ...sealed }: SentReport,
  deliveries: readonly DeliveryStatus[],
  terms: readonly TermOfReport[],
) => {
  const rulebook = await rulebooks.byId(number);
  const now = clock();
  const ruled = await Promise.all(
    terms.map(async (term) => ({ term, rulebook: await rulebooks.byId(term.rulebook) })),
  );
  return {
    bericht: id,
    kenmerk: keyring.eventIdOf({ ...sealed, caseId, reportId: id }),
    soort: kind,
    ...(kind === null ? {} : { naam: nameOfKind(rulebook, kind) }),
    zaak: caseId,
    status,
    ontvangenOp: toRfc3339(receivedAt.getTime()),
    ontvangers: deliveries.map((delivery) => handOverView(rulebook, delivery, now)),
    teLaat: overdueOf(ruled, now),
    terugkoppeling: feedbackState(ruled, now),
  };
};
