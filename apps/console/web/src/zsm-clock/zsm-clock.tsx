import './zsm-clock.css';
import { memo } from 'react';
import type { Klok } from '../api/desk.generated.js';
import { useWords } from '../language/use-words.js';
import { formatDuration, SECONDS_BELOW_MS } from '../moments/format-duration.js';
import { useTick } from '../moments/use-tick.js';
import { Icon } from '../parts/icon.js';
import { ClockBar } from './clock-bar.js';
import { clockNow, type ClockNow } from './clock-now.js';
import { ClockNotes } from './clock-notes.js';
import { clockName, leftInWords, nearMoment } from './clock-text.js';

interface ZsmClockProps {
  readonly clock: Klok;
  /** Whose clock it is, as on a screen that others can see. */
  readonly person: string;
  /** Without its bar and its notes, for a further clock of the same case. */
  readonly isSmall?: boolean;
}

/** A clock of a suspect that counts down by the time of Samenloop, with its name. It is a timer and never a live region. */
export const ZsmClock = memo((props: ZsmClockProps) => {
  const now = useTick('minute');
  const at = clockNow(props.clock, now);
  return at.state === 'runs' && at.leftMs !== null && at.leftMs <= SECONDS_BELOW_MS + 60_000 ? (
    <LastMinutes {...props} />
  ) : (
    <Face {...props} at={at} now={now} />
  );
});

/** The last minutes are shown by the second. */
const LastMinutes = (props: ZsmClockProps) => {
  const now = useTick('second');
  return <Face {...props} at={clockNow(props.clock, now)} now={now} />;
};

const HOUR_MS = 3_600_000;

/** How pressing a clock is, for its colour; its text and its place say the same. */
const pressureOf = ({ state, leftMs }: ClockNow): 'passed' | 'high' | 'middle' | 'low' => {
  if (state === 'passed') return 'passed';
  if (leftMs === null || leftMs >= 3 * HOUR_MS) return 'low';
  return leftMs < HOUR_MS ? 'high' : 'middle';
};

const Face = ({
  clock,
  person,
  at,
  now,
  isSmall = false,
}: ZsmClockProps & { readonly at: ClockNow; readonly now: number }) => {
  const { t, locale } = useWords();
  const { state, leftMs, endsAt, resumesAt } = at;
  const name = clockName(clock, t);
  const near = (moment: number): string => nearMoment(moment, now, t, locale);
  const until = endsAt === null ? '' : near(endsAt);
  const says =
    leftMs === null ? (state === 'passed' ? t('clock.passed') : t('clock.hidden')) : leftInWords(leftMs, t);
  return (
    <div className={`zsm-clock zsm-clock--${pressureOf(at)}${isSmall ? ' zsm-clock--small' : ''}`}>
      <p className="zsm-clock__name">{name}</p>
      <div role="timer" aria-label={t('clock.of', { clock: name, person })} className="zsm-clock__left">
        <span className="only-read-aloud">{says}</span>
        <span aria-hidden="true">
          {leftMs === null ? (
            <>
              <Icon name="alert" size={isSmall ? 12 : 18} /> {says}
            </>
          ) : (
            formatDuration(leftMs, [t('clock.day'), t('clock.hour')])
          )}
        </span>
      </div>
      {endsAt === null ? null : (
        <p className="zsm-clock__until">
          {t(state === 'passed' ? 'clock.passed-at' : 'clock.until', { moment: until })}
        </p>
      )}
      {isSmall ? null : (
        <>
          <ClockBar clock={clock} now={now} />
          {resumesAt === null ? null : (
            <p className="zsm-clock__note">
              <Icon name="pause" size={12} /> {t('clock.stands-still', { moment: near(resumesAt) })}
            </p>
          )}
        </>
      )}
      <ClockNotes clock={clock} now={now} />
    </div>
  );
};
