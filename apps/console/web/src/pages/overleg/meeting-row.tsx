import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Overleg } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { buttonClass } from '../../parts/button.js';
import { Icon } from '../../parts/icon.js';
import { MeetingState } from './meeting-state.js';
import { agendaPlace } from './places.js';

type CountedMeeting = NonNullable<Overleg['vergaderingen']>[number];

/** One meeting in a list: when, whether it takes place, and how much is on it. */
export const MeetingRow = ({
  table,
  meeting: { moment = '', stand = 'gepland', punten = 0, sluit, verschovenNaar, extraGevraagd = false },
  now,
  isNext = false,
  children,
}: {
  readonly table: string;
  readonly meeting: CountedMeeting;
  readonly now: number;
  /** It is the first to come. */
  readonly isNext?: boolean;
  readonly children?: ReactNode;
}) => {
  const { t, locale } = useWords();
  const isHeld = stand === 'gepland' || stand === 'extra';
  const isOver = Date.parse(moment) < now;
  const at = (when: string): string =>
    `${formatMoment(when, 'weekday', locale)} ${formatMoment(when, 'time', locale)}`;
  return (
    <li className={isHeld ? 'meeting' : 'meeting meeting--off'}>
      <Link className="meeting__when" to={agendaPlace(table, moment)}>
        <b>{formatMoment(moment, 'weekday', locale)}</b>
        <span>{formatMoment(moment, 'time', locale)}</span>
      </Link>
      <div className="meeting__what">
        <div className="row">
          <MeetingState stand={stand} />
          <span>{t('overleg.points', { count: punten })}</span>
        </div>
        {verschovenNaar === undefined || verschovenNaar === null ? null : (
          <p className="small">{t('overleg.moved-to', { when: at(verschovenNaar) })}</p>
        )}
        {extraGevraagd ? (
          <p className="small meeting__asked">
            <Icon name="alert" /> {t('overleg.extra-asked')}
          </p>
        ) : null}
        {isHeld && !isOver && sluit !== undefined && sluit !== moment ? (
          <p className="small soft">
            {Date.parse(sluit) > now
              ? t('overleg.closes', { when: at(sluit) })
              : t('overleg.closed-since', { when: at(sluit) })}
          </p>
        ) : null}
      </div>
      <div className="row meeting__acts">
        {isNext ? (
          <Link className={buttonClass('primary', true)} to={agendaPlace(table, moment)}>
            {t('overleg.open-agenda')}
          </Link>
        ) : null}
        {children}
      </div>
    </li>
  );
};
