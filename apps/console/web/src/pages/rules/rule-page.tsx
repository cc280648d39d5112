import { sharingRuleAddress } from '../../addresses.js';
import { Navigate, useParams } from 'react-router';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { OlderRulebook } from './older-rulebook.js';
import { RoutingRule } from './routing-rule.js';
import { useHere } from './use-here.js';
import { useVersionAsked } from './use-rulebook.js';
import './rules.css';

/** One routing rule by its code, with what is behind it, its history, and what it was applied to; another code is looked for further on. */
export const RulePage = () => {
  const { t } = useWords();
  const here = useHere();
  const { code = '' } = useParams();
  const reading = useReading('GET /regelset/routeringsregels/{code}', {
    path: { code },
    query: useVersionAsked(),
  });
  if (reading.error?.kind === 'not-found') return <Navigate to={here(sharingRuleAddress(code))} replace />;
  return (
    <Page
      title={code}
      crumb={{ to: here('/regels'), title: t('rules.tab.routing') }}
      lead={t('rule.sort.routeringsregel')}
    >
      <OlderRulebook />
      <Loaded reading={reading}>{({ body }) => <RoutingRule rule={body} />}</Loaded>
    </Page>
  );
};
