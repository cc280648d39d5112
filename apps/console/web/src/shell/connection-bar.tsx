import { useWords } from '../language/use-words.js';
import { formatMoment } from '../moments/format-moment.js';

/** Says that the page is cut off, and since when; null: it is not. */
export const ConnectionBar = ({ since }: { readonly since: number | null }) => {
  const { t, locale } = useWords();
  return (
    <div role="status">
      {since === null ? null : (
        <p className="connection-bar">{t('shell.lost', { time: formatMoment(since, 'time', locale) })}</p>
      )}
    </div>
  );
};
