import { openPool, persist } from '#runtime';
import { pause } from '#messaging';

/** Terms that end while the hub is under fire. */
export interface PlantedTerms {
  /** Plants on until the signal aborts. */
  plant(signal: AbortSignal): Promise<void>;
  /** The ids of the events that the clock owes. */
  owed(): Promise<readonly string[]>;
  /** The ids of those events that intake has handled, once it has handled so many or a while has passed. */
  handled(many: number, signal: AbortSignal): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A code that no rule has, so that nothing but their own end moves these terms: that is told to whoever must see to them. */
export const PLANTED = 'PROEF-KLOK';

const EVERY_MS = 200;
const HANDLED_WITHIN_MS = 20_000;
const OWED = `
  select concat_ws('.', report_id, code, '', partner, 'verstreken', round(extract(epoch from due_at) * 1000)::bigint) as id
  from term where code = '${PLANTED}'`;
const HANDLED = `${OWED} and done @> '["verstreken"]' and next_event is null and appended_event is null`;

/** Gives each report of a partner that was accepted a term which ends within three seconds; the hub's own tell of such ends. */
export const plantedTerms = (url: string): PlantedTerms => {
  const pool = openPool(url, { max: 1, applicationName: 'samenloop-kill-test' });
  const plantSome = async (): Promise<void> => {
    await pool.query(
      `with due as (select date_trunc('milliseconds', clock_timestamp() + random() * interval '3 s') as at)
       insert into term (case_id, report_id, code, partner, starts_at, due_at, next_event, next_at, rulebook)
       select r.case_id, r.id, $1, r.partner, clock_timestamp(), due.at, 'verstreken', due.at, r.rulebook
       from due, (
         select * from report where status = 'aangenomen' and case_id is not null and partner <> 'hub'
         order by received_at desc limit 40) r
       on conflict do nothing`,
      [PLANTED],
    );
  };
  const idsOf = async (text: string): Promise<readonly string[]> => {
    const { rows } = await persist(
      () => pool.query<{ id: string }>(text),
      () => undefined,
    );
    return rows.map(({ id }) => id);
  };
  return {
    plant: async (signal) => {
      while (!signal.aborted) {
        // the database is killed now and then
        await plantSome().catch(() => undefined);
        await pause(EVERY_MS, signal);
      }
    },
    owed: () => idsOf(OWED),
    handled: async (many, signal) => {
      for (const since = performance.now(); ; await pause(EVERY_MS, signal)) {
        const ids = await idsOf(HANDLED);
        if (ids.length >= many || signal.aborted || performance.now() - since > HANDLED_WITHIN_MS) return ids;
      }
    },
    close: () => pool.end(),
  };
};
