import { Link } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { buttonClass } from '../../parts/button.js';

/** To the page of older reports, and back to the newest. */
export const Pager = ({
  query,
  next,
  isFirst,
}: {
  readonly query: URLSearchParams;
  readonly next: string | null;
  readonly isFirst: boolean;
}) => {
  const { t } = useWords();
  if (isFirst && next === null) return null;
  const to = (after: string | null): string => {
    const there = new URLSearchParams(query);
    if (after === null) there.delete('na');
    else there.set('na', after);
    return `?${there.toString()}`;
  };
  return (
    <nav className="row" aria-label={t('messages.pages')}>
      {isFirst ? null : (
        <Link className={buttonClass()} to={to(null)}>
          {t('messages.newest')}
        </Link>
      )}
      {next === null ? (
        <span className="soft small">{t('messages.last-page')}</span>
      ) : (
        <Link className={buttonClass()} to={to(next)}>
          {t('messages.older')}
        </Link>
      )}
    </nav>
  );
};
