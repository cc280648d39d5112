import { useWords } from '../language/use-words.js';
import { connection } from '../live/connection.js';
import { useStore } from '../live/use-store.js';
import { formatMoment } from '../moments/format-moment.js';

/** Says that what moves on the page stands still, and since when. */
export const ConnectionBar = () => {
  const { t, locale } = useWords();
  const now = useStore(connection);
  return (
    <div role="status">
      {now.state === 'lost' ? (
        <p className="connection-bar">{t('shell.lost', { time: formatMoment(now.since, 'time', locale) })}</p>
      ) : null}
    </div>
  );
};
