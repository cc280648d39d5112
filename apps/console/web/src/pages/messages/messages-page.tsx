import './messages.css';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Empty } from '../../parts/empty.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { AppliedFilters } from './applied-filters.js';
import { filtersIn, withFilters } from './filter-query.js';
import { ListActions } from './list-actions.js';
import { LiveBar } from './live-bar.js';
import { MessageFilters } from './message-filters.js';
import { MessageList } from './message-list.js';
import { Pager } from './pager.js';
import { SavedViewsBar } from './saved-views-bar.js';
import { StandCounts } from './stand-counts.js';
import { useMessages } from './use-messages.js';

/** The reports that somebody sees, the newest first: filters in sight and in the address, and what comes in while one looks. */
export const MessagesPage = () => {
  const { t } = useWords();
  const [query, setQuery] = useSearchParams();
  const [isStopped, setIsStopped] = useState(false);
  const filters = filtersIn(query);
  const after = query.get('na');
  const { reading, rows, waiting, newest, show, follows } = useMessages(filters, after, isStopped);
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <Page title={t('messages.title')} lead={t('messages.lead')} actions={<ListActions filters={filters} />}>
      <SavedViewsBar filters={filters} onChoose={(chosen) => setQuery(withFilters(query, chosen))} />
      <MessageFilters query={query} onChange={setQuery} />
      <AppliedFilters query={query} />
      <Loaded reading={reading} rows={10}>
        {({ body }) => (
          <div className="stack">
            <StandCounts filters={filters} query={query} />
            {follows ? (
              <LiveBar
                waiting={waiting}
                isStopped={isStopped}
                onShow={show}
                onStop={() => setIsStopped(!isStopped)}
              />
            ) : null}
            {rows.length > 0 ? (
              <MessageList rows={rows} newest={newest} query={query} />
            ) : (
              <Empty title={t(isFiltered ? 'messages.none-found' : 'messages.none')}>
                <p>{t(isFiltered ? 'messages.none-found.text' : 'messages.none.text')}</p>
                {isFiltered ? (
                  <Button onClick={() => setQuery(withFilters(query, {}))}>{t('messages.clear')}</Button>
                ) : null}
              </Empty>
            )}
            <Pager query={query} next={body.volgende} isFirst={after === null} />
          </div>
        )}
      </Loaded>
    </Page>
  );
};
