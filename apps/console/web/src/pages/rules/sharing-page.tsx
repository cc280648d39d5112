import { Link, useParams } from 'react-router';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { Empty } from '../../parts/empty.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { OlderRulebook } from './older-rulebook.js';
import { SharingRule } from './sharing-rule.js';
import { useHere } from './use-here.js';
import { useVersionAsked } from './use-rulebook.js';
import './rules.css';
import './matrix/matrix.css';

/** One sharing rule or prohibition by its code, with its article and history. */
export const SharingPage = () => {
  const { t } = useWords();
  const here = useHere();
  const { code = '' } = useParams();
  const reading = useReading('GET /regelset/deelregels/{code}', { path: { code }, query: useVersionAsked() });
  const sort = reading.data?.body.soort;
  return (
    <Page
      title={code}
      crumb={{ to: here('/regels/matrix'), title: t('rules.tab.matrix') }}
      {...(sort === undefined ? {} : { lead: t(`rule.sort.${sort}`) })}
    >
      <OlderRulebook />
      {reading.error?.kind === 'not-found' ? (
        <Empty title={t('rule.unknown')}>
          <p>{t('rule.unknown.text', { code })}</p>
          <Link to={here('/regels')}>{t('rule.all')}</Link>
        </Empty>
      ) : (
        <Loaded reading={reading}>{({ body }) => <SharingRule rule={body} />}</Loaded>
      )}
    </Page>
  );
};
