import { Fragment, useState } from 'react';
import type { BerichtRegel } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { MessageDetails } from './message-details.js';
import { MessageRow } from './message-row.js';

/** One row for each report; its deliveries open below it. */
export const MessageList = ({
  rows,
  newest,
  query,
}: {
  readonly rows: readonly BerichtRegel[];
  /** What came in while one looked. */
  readonly newest: ReadonlySet<string>;
  readonly query: URLSearchParams;
}) => {
  const { t } = useWords();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  return (
    <div className="card scroller" role="region" aria-label={t('messages.list')} tabIndex={0}>
      <table className="table messages">
        <thead>
          <tr>
            <th scope="col" className="messages__toggle">
              <span className="only-read-aloud">{t('messages.column.deliveries')}</span>
            </th>
            <th scope="col">{t('messages.column.received')}</th>
            <th scope="col">{t('messages.column.report')}</th>
            <th scope="col" className="wide-only">
              {t('messages.column.sender')}
            </th>
            <th scope="col">{t('messages.column.stand')}</th>
            <th scope="col" className="wide-only">
              {t('messages.column.recipients')}
            </th>
            <th scope="col" className="wide-only number">
              {t('messages.column.duration')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.bericht}>
              <MessageRow
                row={row}
                isNew={newest.has(row.bericht)}
                isOpened={opened.has(row.bericht)}
                onToggle={() => toggle(row.bericht)}
              />
              {opened.has(row.bericht) ? <MessageDetails row={row} query={query} /> : null}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
};
