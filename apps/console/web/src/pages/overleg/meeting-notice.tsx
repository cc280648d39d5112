import { Link } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Alert } from '../../parts/alert.js';
import type { Meeting } from './agenda-case.js';
import { isOver } from './is-over.js';
import { agendaPlace, tablePlace } from './places.js';

/** How a meeting stands when it is not simply to come: it does not take place, it is over, or its agenda is closed. */
export const MeetingNotice = ({
  table,
  meeting: { stand, moment, verschovenNaar, extraGevraagd, sluit, laatTot, cases },
  now,
  mayPlan,
}: {
  readonly table: string;
  readonly meeting: Meeting;
  readonly now: number;
  readonly mayPlan: boolean;
}) => {
  const { t, locale } = useWords();
  const at = (when: string): string =>
    `${formatMoment(when, 'weekday', locale)} ${formatMoment(when, 'time', locale)}`;
  if (stand === 'afgelast' || stand === 'feestdag')
    return (
      <Alert
        tone="warning"
        title={t(stand === 'afgelast' ? 'overleg.notice-cancelled' : 'overleg.notice-holiday')}
      >
        {verschovenNaar === null ? null : (
          <p>
            {t('overleg.moved-to', { when: at(verschovenNaar) })}{' '}
            <Link to={agendaPlace(table, verschovenNaar)}>{t('overleg.to-that-agenda')}</Link>
          </p>
        )}
        {extraGevraagd ? (
          <p>
            {t('overleg.extra-asked')}{' '}
            {mayPlan ? <Link to={tablePlace(table)}>{t('overleg.plan-extra')}</Link> : null}
          </p>
        ) : null}
      </Alert>
    );
  if (stand === 'vervalt') return <Alert tone="quiet" title={t('overleg.notice-lapses')} />;
  if (isOver(moment, now)) {
    const open = cases.filter(({ punt }) => punt.stand === 'uitkomst ontbreekt').length;
    return (
      <Alert
        tone={open > 0 ? 'warning' : 'quiet'}
        title={t(open > 0 ? 'overleg.notice-over-open' : 'overleg.notice-over', { count: open })}
      />
    );
  }
  if (sluit === null || laatTot === null || sluit === moment) return null;
  return (
    <p className="soft">
      {Date.parse(sluit) > now
        ? t('overleg.closes-both', { when: at(sluit), late: at(laatTot) })
        : Date.parse(laatTot) > now
          ? t('overleg.closed-late', { late: at(laatTot) })
          : t('overleg.closed-all')}
    </p>
  );
};
