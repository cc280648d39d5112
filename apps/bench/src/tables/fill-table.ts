import { setTimeout as sleep } from 'node:timers/promises';
import type { Seat } from './seats.js';
import { arrestReport, sendReport } from './table-report.js';
import type { WatchedDesk } from './watched-desk.js';

const SENT_AT_ONCE = 8;
const WITHIN_MS = 120_000;
const HOUR_MS = 3_600_000;

/** Every fifth has to be decided on soon, as on a board in the afternoon. */
const hoursAgo = (number: number): number => (number % 5 === 0 ? 7 : 1) * HOUR_MS;

/** Puts so many open cases on the table of this seat, and waits until its board shows them. */
export const fillTable = async (desk: WatchedDesk, seat: Seat, many: number): Promise<void> => {
  for (let number = 0; number < many; number += SENT_AT_ONCE)
    await Promise.all(
      Array.from({ length: Math.min(SENT_AT_ONCE, many - number) }, (_, nth) =>
        sendReport(desk, arrestReport(seat.region, number + nth, hoursAgo(number + nth))),
      ),
    );
  for (const since = performance.now(); ; await sleep(500)) {
    const { kaarten } = JSON.parse(await boardOf(desk, seat)) as { readonly kaarten: readonly unknown[] };
    if (kaarten.length >= many) return;
    if (performance.now() - since > WITHIN_MS) throw new Error(`${kaarten.length} van ${many} kaarten`);
  }
};

/** The whole board of this seat, as it is answered. */
export const boardOf = async ({ desk }: WatchedDesk, { region, cookie }: Seat): Promise<string> => {
  const response = await fetch(`${desk}/v1/zsm-tafels/${region}`, { headers: { Cookie: cookie } });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
  return text;
};
