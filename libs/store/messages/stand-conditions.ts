import type { Stand } from './message-filter.js';

/** Up to which number each recipient's stream was handed over: to its topic or feed (`ready`), and fetched from its feed (`fetched`). */
export const HANDED = `
  handed as materialized (
    select substr(topic, 5) as partner, max(next) as ready, coalesce(max(next) filter (where reader = 'feed'), 0) as fetched
    from position where topic like 'out.%' and reader in ('dispatch', 'feed') group by 1)`;

// Looked up for each delivery, never joined: there are few that are asked, and many checks. Said so that PostgreSQL takes it for as
// likely as not, and not for something that hardly ever is.
const isStopped = (of: string): string => `
  coalesce((select true from delivery_check k where k.partner = ${of}.partner and k.number = ${of}.number
    and k.outcome in ('gestopt', 'vervangen') limit 1), false)`;

const isWaiting = (of: string, now: () => string): string => `
  (${of}.waits_until > ${now()}
    and ${of}.number >= coalesce((select h.fetched from handed h where h.partner = ${of}.partner), 0)
    and not exists (select 1 from attempt a where a.stream = 'out.' || ${of}.partner and a.first = ${of}.number and a.channel = 'bord'))`;

const isUnderway = (of: string): string =>
  `${of}.number >= coalesce((select h.ready from handed h where h.partner = ${of}.partner), 0)`;

/** A stand of few reports. */
export type RareStand = 'tegengehouden' | 'wacht' | 'onderweg';

/** Whether it is one of those. */
export const isRare = (stand: Stand | null): stand is RareStand =>
  stand === 'tegengehouden' || stand === 'wacht' || stand === 'onderweg';

/** The deliveries that make reports have such a stand: they are looked up first, so that a page never goes through all reports. */
export const rareDeliveries = (stand: RareStand, now: () => string): string => {
  switch (stand) {
    case 'tegengehouden':
      return `
        select k.report_id, k.received_at from delivery_check k where k.outcome = 'gestopt'`;
    case 'wacht':
      return `
        select w.report_id, w.received_at from delivery w
        where w.waits_until > ${now()} and ${isWaiting('w', now)} and not ${isStopped('w')}`;
    case 'onderweg':
      return `
        select u.report_id, u.received_at from stream s left join handed h on 'out.' || h.partner = s.name
        cross join lateral (
          select * from delivery d where d.partner = substr(s.name, 5) and d.number >= coalesce(h.ready, 0) offset 0) u
        where s.name like 'out.%' and not ${isStopped('u')}`;
  }
};

/** A stand of many reports, of the whole report `r`, as who sees all of it sees it: a page of them is soon found. */
export const standOfReport = (stand: Exclude<Stand, RareStand>, now: () => string): string => {
  switch (stand) {
    case 'aangenomen':
    case 'geweigerd':
      return `r.status = '${stand}'`;
    case 'niet-gedeeld':
      return `r.answer -> 'nietGedeeld' <> '[]'`;
    case 'afgeleverd':
      return `r.status = 'aangenomen' and exists (
        select 1 from delivery e where e.report_id = r.id having count(*) filter (where not ${isStopped('e')}) > 0
          and not bool_or(not ${isStopped('e')} and (${isWaiting('e', now)} or ${isUnderway('e')})))`;
  }
};

/** The same of one delivery `d` that was handed over, as its recipient sees it; of what was stopped, by its check `s`. */
export const standOfDelivery = (stand: Stand, now: () => string): string => {
  switch (stand) {
    case 'aangenomen':
      return 'true';
    case 'geweigerd':
    case 'niet-gedeeld':
    case 'onderweg':
      return 'false';
    case 'tegengehouden':
      return `s.outcome = 'gestopt'`;
    case 'wacht':
      return `${isWaiting('d', now)} and not ${isStopped('d')}`;
    case 'afgeleverd':
      return `not ${isWaiting('d', now)} and not ${isStopped('d')}`;
  }
};
