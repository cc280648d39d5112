import { Link } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Alert } from '../../parts/alert.js';
import { agendaPlace } from './places.js';

/** The meetings of which outcomes are missing: whoever waits for them cannot go on. */
export const MissingOutcomes = ({
  table,
  missing,
}: {
  readonly table: string;
  readonly missing: readonly { readonly moment: string; readonly zaak: string }[];
}) => {
  const { t, locale } = useWords();
  if (missing.length === 0) return null;
  const moments = [...new Set(missing.map(({ moment }) => moment))];
  return (
    <Alert tone="warning" title={t('overleg.outcome-missing', { count: missing.length })}>
      <ul className="plain-list">
        {moments.map((moment) => (
          <li key={moment}>
            <Link to={agendaPlace(table, moment)}>
              {t('overleg.agenda-of', { day: formatMoment(moment, 'weekday', locale) })}
            </Link>{' '}
            {formatMoment(moment, 'time', locale)} ·{' '}
            {t('overleg.points', { count: missing.filter((one) => one.moment === moment).length })}
          </li>
        ))}
      </ul>
    </Alert>
  );
};
