import { Link } from 'react-router';
import type { Berichttellingen } from '../../api/desk.generated.js';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { withFilter, type Filters } from './filter-query.js';

/** How many there are of each stand, each a way to see only those; the list does not wait for them. */
export const StandCounts = ({
  filters,
  query,
}: {
  readonly filters: Filters;
  readonly query: URLSearchParams;
}) => {
  const { t, locale } = useWords();
  const chosen = query.get('stand');
  const { data } = useReading('GET /berichten/tellingen', { query: filters });
  if (data === undefined) return <div className="stand-counts" />;
  const { perStand, ...total } = data.body;
  const shown = (count: Pick<Berichttellingen, 'aantal' | 'meerDan'>): string =>
    `${count.aantal.toLocaleString(locale)}${count.meerDan ? '+' : ''}`;
  return (
    <nav aria-label={t('messages.counts')}>
      <ul className="stand-counts">
        <li>
          <Link
            to={`?${withFilter(query, 'stand', '').toString()}`}
            aria-current={chosen === null ? 'true' : undefined}
          >
            {t(chosen === null ? 'messages.counts.all' : 'messages.counts.any')}{' '}
            {chosen === null ? <b>{shown(total)}</b> : null}
          </Link>
        </li>
        {perStand
          .filter(({ aantal: many, stand }) => many > 0 || stand === chosen)
          .map((one) => (
            <li key={one.stand}>
              <Link
                to={`?${withFilter(query, 'stand', one.stand).toString()}`}
                aria-current={one.stand === chosen ? 'true' : undefined}
              >
                {t(`messages.stand.${one.stand}`)} <b>{shown(one)}</b>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
};
