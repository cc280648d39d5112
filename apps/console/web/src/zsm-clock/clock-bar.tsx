import type { Klok } from '../api/desk.generated.js';
import { barOf } from './bar-of.js';

/** What was used of a clock and what is left, with what does not count striped. The text beside it says what matters. */
export const ClockBar = ({ clock, now }: { readonly clock: Klok; readonly now: number }) => (
  <div className="clock-bar" aria-hidden="true">
    {barOf(clock, now).map(({ percent, is }, place) => (
      <i key={place} className={`clock-bar__${is}`} style={{ inlineSize: `${percent.toFixed(2)}%` }} />
    ))}
  </div>
);
