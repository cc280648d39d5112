import { Link } from 'react-router';
import type { Berichten } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { withFilter } from './filter-query.js';

/** How many there are of each stand, each a way to see only those. */
export const StandCounts = ({
  counts: { aantal, perStand },
  query,
}: {
  readonly counts: Pick<Berichten, 'aantal' | 'perStand'>;
  readonly query: URLSearchParams;
}) => {
  const { t, locale } = useWords();
  const chosen = query.get('stand');
  const shown = (count: Berichten['aantal']): string =>
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
            {chosen === null ? <b>{shown(aantal)}</b> : null}
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
