import type { Kaart } from '../../api/desk.generated.js';
import { clockNow } from '../../zsm-clock/clock-now.js';
import { pendingClocks } from '../../zsm-clock/first-clock.js';
import { personInWords } from './person-in-words.js';

const MINUTE_MS = 60_000;
/** What is told of a clock, once each, in minutes that are left. */
const MARKS = [180, 60, 30, 10, 0] as const;
export type ClockMark = (typeof MARKS)[number];

/** Something that is told politely, and with a tone when somebody wants that. */
export type Announcement =
  | { readonly is: 'new-case'; readonly person: string }
  | { readonly is: 'assessment'; readonly person: string }
  | { readonly is: 'clock'; readonly person: string; readonly mark: ClockMark };

/** What was told or was there before somebody looked. */
export interface Heard {
  readonly marks: ReadonlySet<string>;
  readonly assessments: ReadonlyMap<string, string | null>;
}

/** What is to be told now. Of the first board nothing is; of a clock only the last mark that it passed since it was looked at. */
export const announcementsOf = (
  before: Heard | null,
  cards: ReadonlyMap<string, Kaart>,
  now: number,
): { readonly heard: Heard; readonly news: readonly Announcement[] } => {
  const marks = new Set(before?.marks);
  const assessments = new Map<string, string | null>();
  const news: Announcement[] = [];
  for (const [id, card] of cards) {
    const isNew = before !== null && !before.assessments.has(id);
    const assessment = card.beoordeling?.bericht ?? null;
    assessments.set(id, assessment);
    const person = personInWords(card);
    if (isNew) news.push({ is: 'new-case', person });
    else if (before !== null && assessment !== null && before.assessments.get(id) !== assessment)
      news.push({ is: 'assessment', person });
    for (const { clock, suspect } of pendingClocks(card)) {
      const passed = passedMarks(clockNow(clock, now));
      const fresh = passed.filter((mark) => {
        const key = [id, suspect.kenmerk ?? suspect.aanduiding, clock.termijn, clock.eindigt, mark].join(' ');
        const isUntold = !marks.has(key);
        marks.add(key);
        return isUntold;
      });
      const mark = fresh.at(-1);
      if (before !== null && !isNew && mark !== undefined && card.stand !== 'besloten')
        news.push({ is: 'clock', person: suspect.aanduiding ?? person, mark });
    }
  }
  return { heard: { marks, assessments }, news };
};

const passedMarks = ({ state, leftMs }: ReturnType<typeof clockNow>): readonly ClockMark[] => {
  if (state === 'passed') return MARKS;
  return leftMs === null ? [] : MARKS.filter((mark) => mark > 0 && leftMs <= mark * MINUTE_MS);
};
