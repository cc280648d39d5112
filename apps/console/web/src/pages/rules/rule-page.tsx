import { useParams } from 'react-router';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { RoutingRule } from './routing-rule.js';
import { SharingRule } from './sharing-rule.js';
import { useHere } from './use-here.js';
import { useVersionAsked } from './use-rulebook.js';
import './rules.css';
import './matrix/matrix.css';

/** One rule by its code, of whichever sort: with what is behind it, its history, and what it was applied to. */
export const RulePage = () => {
  const { t } = useWords();
  const here = useHere();
  const { code = '' } = useParams();
  const query = useVersionAsked();
  const routing = useReading('GET /regelset/routeringsregels/{code}', { path: { code }, query });
  const isOther = routing.error?.kind === 'not-found';
  const sharing = useReading(
    'GET /regelset/deelregels/{code}',
    { path: { code }, query },
    { enabled: isOther },
  );
  const sort = isOther
    ? (sharing.data?.body.soort ?? null)
    : routing.data === undefined
      ? null
      : 'routeringsregel';
  return (
    <Page
      title={code}
      crumb={{
        to: here(isOther ? '/regels/matrix' : '/regels'),
        title: t(isOther ? 'rules.tab.matrix' : 'rules.title'),
      }}
      lead={sort === null ? null : t(`rule.sort.${sort}`)}
    >
      {isOther ? (
        <Loaded reading={sharing}>{({ body }) => <SharingRule rule={body} />}</Loaded>
      ) : (
        <Loaded reading={routing}>{({ body }) => <RoutingRule rule={body} />}</Loaded>
      )}
    </Page>
  );
};
