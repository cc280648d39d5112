import { isHubId } from '#contracts';
import { causeOf, type Instant, type Person, type StopCause } from '#core';
import { json, problem, wholeNumber, type Answer } from '#runtime';
import { haltedDeliveries, lateDeliveries, rejectedReports, stoppedGroups } from '#store';
import { causeIn, causeView, groupView } from './group-view.js';
import { deliveryItem, rejectedItem } from './item-view.js';
import { watching, type StoppedParts, type Watching } from './stopped-parts.js';
import { momentsAt } from './stopped-settings.js';

export type ListItems = (person: Person, group: string, asked: Record<string, unknown>) => Promise<Answer>;

/** What is held up by one cause, page by page, the oldest first. */
export const listItems =
  (parts: StoppedParts): ListItems =>
  async (person, group, asked) => {
    const found = await watching(parts, person);
    if ('refusal' in found) return found.refusal;
    const limit = wholeNumber('limit', asked['limit'], { standard: 50, min: 1, max: 100 });
    if (typeof limit !== 'number') return limit;
    const cause = causeOf(group);
    if (cause === null) return unknownGroup;
    const place = placeIn(asked['na']);
    if (place === undefined || (cause.tag === 'geweigerd' && place !== null && !isHubId(place.id)))
      return noPlace;
    const page = await itemsOf(parts, found, { cause, person, place, limit, at: parts.clock() });
    if (page === null) return unknownGroup;
    const counts = await stoppedGroups(parts.pool, found.seen, momentsAt(parts.stopped, parts.clock()));
    const counted = counts.find((one) => {
      const its = causeIn(one);
      return its !== null && causeView(found.rulebook, its).groep === group;
    });
    const [view] = counted === undefined ? [] : groupView(found.rulebook, counted);
    return json(200, {
      groep: view ?? { ...causeView(found.rulebook, cause), aantal: 0, isMeer: false },
      items: page.items,
      volgende: page.items.length < limit ? null : page.next,
    });
  };

interface Question {
  readonly cause: StopCause;
  readonly person: Person;
  readonly place: Place | null;
  readonly limit: number;
  readonly at: Instant;
}

interface Page {
  readonly items: readonly object[];
  readonly next: string | null;
}

/** Null: not for who asks, and then as unknown as what does not exist. */
const itemsOf = async (
  parts: StoppedParts,
  found: Watching,
  { cause, person, place, limit, at }: Question,
): Promise<Page | null> => {
  const { pool, stopped } = parts;
  const { rulebook, seen, scope } = found;
  const moments = momentsAt(stopped, at);
  switch (cause.tag) {
    case 'geweigerd': {
      if (seen.sender !== null && seen.sender !== cause.sender) return null;
      const of = {
        ...cause,
        shownSince: moments.shownSince,
        keptSince: new Date(at - stopped.rejectedKeptMs),
      };
      const rows = await rejectedReports(pool, of, place, limit);
      const last = rows.at(-1);
      const items = rows.map((row) => rejectedItem(parts, rulebook, person, row, at));
      return { items, next: last === undefined ? null : placeOf(last.receivedAt, last.id, 0) };
    }
    case 'gestopt': {
      const after = place === null ? null : { at: place.at, partner: place.id, number: place.number };
      const rows = await haltedDeliveries(pool, cause.reason, seen, moments.shownSince, after, limit);
      const last = rows.at(-1);
      const items = rows.map((row) => deliveryItem(rulebook, row, true));
      return { items, next: last === undefined ? null : placeOf(last.since, last.partner, last.number) };
    }
    case 'niet-opgehaald':
    case 'niet-overgedragen':
    case 'wachtrij': {
      const stream = seen.streams.find(({ partner }) => partner === cause.recipient);
      if (stream === undefined) return null;
      const rows = await lateDeliveries(pool, cause.tag, stream, moments, place?.number ?? null, limit);
      const last = rows.at(-1);
      // A recipient that does not have it yet may not be told whose it is: it is checked again first (P20).
      const items = rows.map((row) => deliveryItem(rulebook, row, scope.organisation === null));
      return { items, next: last === undefined ? null : placeOf(last.since, last.partner, last.number) };
    }
  }
};

interface Place {
  readonly at: Date;
  readonly id: string;
  readonly number: number;
}

const placeOf = (at: Date, id: string, number: number): string => `${at.getTime()}_${id}_${number}`;
const PLACE = /^(\d{1,15})_([a-z0-9.-]{1,161})_(\d{1,15})$/;

/** Null: from the first on; undefined: it names no place. */
const placeIn = (na: unknown): Place | null | undefined => {
  if (na === undefined) return null;
  const [, at, id = '', number] = PLACE.exec(typeof na === 'string' ? na : '') ?? [];
  return at === undefined ? undefined : { at: new Date(Number(at)), id, number: Number(number) };
};

const noPlace = problem('aanvraag-onjuist', 'De parameter na is volgende uit de vorige bladzijde.');
const unknownGroup = problem('niet-gevonden', 'Er is geen groep tegengehouden berichten met deze code.');
