import { useState } from 'react';
import type { PuntOpAgenda, Zaakblad } from '../../api/desk.generated.js';
import { capitalised } from '../../language/capitalised.js';
import { useWords } from '../../language/use-words.js';
import { WaitingNews } from '../../parts/waiting-news.js';
import { newsIn } from './news-in.js';

/** Tells that something came in since the sheet was opened; it is shown when somebody asks for it. */
export const CaseNews = ({
  sheet,
  item,
  onRefresh,
}: {
  readonly sheet: Zaakblad;
  /** The case as the agenda tells of it now. */
  readonly item: PuntOpAgenda | null;
  readonly onRefresh: () => Promise<void>;
}) => {
  const { t } = useWords();
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setIsBusy] = useState(false);
  // What the sheet does not show after it was asked for may not be shown any more.
  const news = (item === null ? [] : newsIn(sheet, item)).filter(({ id }) => !asked.has(id));
  const show = async (): Promise<void> => {
    setIsBusy(true);
    await onRefresh();
    setAsked(new Set([...asked, ...news.map(({ id }) => id)]));
    setIsBusy(false);
  };
  return (
    <WaitingNews
      className="said"
      show={news.length === 0 ? null : t('overleg.news-show')}
      notice={{
        tone: 'info',
        title: t('overleg.news'),
        about: (
          <ul className="plain-list">
            {news.map(({ id, kind, from }) => (
              <li key={id}>{capitalised(t('overleg.reason', { kind, from }))}</li>
            ))}
          </ul>
        ),
      }}
      isSmall
      isBusy={isBusy}
      onShow={() => void show()}
    />
  );
};
