import { writeFile } from 'node:fs/promises';
import { momentNow, watchBoard } from './tables/watch-board.js';
import { watchersSettings } from './tables/watchers-settings.js';

const { desk, seats, screens, file } = watchersSettings(process.env);
const seen = new Map<string, [seat: number, at: number][]>();
const since = momentNow();
const mustNotEnd = (error: Error): never => {
  throw error;
};

// They open one after the other, as at the start of a shift; a whole board is large.
for (let screen = 0; screen < screens; screen += 1) {
  const nth = screen % seats.length;
  const seat = seats[nth];
  if (seat === undefined) continue;
  const onSeen = (report: string, at: number): void => {
    const found = seen.get(report) ?? [];
    seen.set(report, found);
    found.push([nth, at]);
  };
  await watchBoard(`${desk}/v1/zsm-tafels/${seat.region}/stroom`, seat.cookie, onSeen, mustNotEnd);
}
process.stdout.write(`klaar na ${Math.round(momentNow() - since)} ms\n`);
process.once('SIGTERM', () => {
  void writeFile(file, JSON.stringify([...seen])).then(() => process.exit(0));
});
