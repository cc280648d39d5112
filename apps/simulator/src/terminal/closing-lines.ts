import type { PlayResult } from '../play/play-event.js';
import type { Pen } from './pen.js';
import { wrap } from './wrap.js';

/** What the whole play came to; `latencies` in milliseconds, one per delivery. */
export const closingLines = (
  pen: Pen,
  width: number,
  result: PlayResult,
  latencies: readonly number[],
): readonly string[] => {
  const sorted = [...latencies].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const counted = [
    `${result.reports} berichten`,
    `${result.rejected} geweigerd`,
    `${result.deliveries} afleveringen`,
    `${result.withheld} keer niet gedeeld`,
    ...(result.boards === 0 ? [] : [`${result.boards} keer op een bord gekeken`]),
    `${result.seconds.toLocaleString('nl-NL')} seconden`,
  ];
  return [
    pen('dim', '─'.repeat(width)),
    counted.join(' · '),
    ...(middle === undefined
      ? []
      : [`van ontvangstbewijs tot aflevering: meestal ${middle} ms, hooguit ${sorted.at(-1)} ms`]),
    ...(result.unexpected.length === 0
      ? [pen('green', 'Alles ging zoals de scenario’s het verwachten.')]
      : [
          pen('red', `${result.unexpected.length} keer anders dan verwacht:`),
          ...result.unexpected.flatMap((sentence) => wrap(`- ${sentence}`, width)),
        ]),
    '',
  ];
};
