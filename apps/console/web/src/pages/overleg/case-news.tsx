import { useState } from 'react';
import type { PuntOpAgenda } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Alert } from '../../parts/alert.js';
import { Button } from '../../parts/button.js';
import { newsIn } from './news-in.js';

/** Tells that something came in while the sheet is open; it is shown when somebody asks for it. */
export const CaseNews = ({
  opened,
  item,
  onRefresh,
}: {
  /** The case on the agenda when the sheet was opened. */
  readonly opened: PuntOpAgenda | null;
  readonly item: PuntOpAgenda | null;
  readonly onRefresh: () => Promise<void>;
}) => {
  const { t } = useWords();
  const [seen, setSeen] = useState(opened);
  const [isBusy, setIsBusy] = useState(false);
  // What the agenda told first after the sheet was opened is what it was opened with.
  if (seen === null && item !== null) setSeen(item);
  const news = seen === null || item === null ? [] : newsIn(seen, item);
  const show = async (): Promise<void> => {
    setIsBusy(true);
    await onRefresh();
    setSeen(item);
    setIsBusy(false);
  };
  return (
    <div role="status">
      {news.length > 0 ? (
        <Alert tone="info" title={t('overleg.news')}>
          <ul className="plain-list">
            {news.map(({ kind, from }) => (
              <li key={`${kind} ${from}`}>{t('overleg.reason', { kind, from })}</li>
            ))}
          </ul>
          <div className="row">
            <Button isSmall isBusy={isBusy} onClick={() => void show()}>
              {t('overleg.news-show')}
            </Button>
          </div>
        </Alert>
      ) : null}
    </div>
  );
};
