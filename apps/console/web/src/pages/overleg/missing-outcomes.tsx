import { Link } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Alert } from '../../parts/alert.js';
import { casePlace } from './places.js';

/** The cases that were discussed without an outcome: whoever waits for it cannot go on. */
export const MissingOutcomes = ({
  table,
  missing,
}: {
  readonly table: string;
  readonly missing: readonly { readonly moment: string; readonly zaak: string }[];
}) => {
  const { t, locale } = useWords();
  if (missing.length === 0) return null;
  return (
    <Alert tone="warning" title={t('overleg.outcome-missing', { count: missing.length })}>
      <ul className="plain-list">
        {missing.map(({ moment, zaak }, place) => (
          <li key={`${moment} ${zaak}`}>
            <Link to={casePlace(table, moment, zaak)}>
              {t('overleg.outcome-missing-of', {
                place: place + 1,
                day: formatMoment(moment, 'weekday', locale),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
};
