import { ruleAddress } from '../../addresses.js';
import { Link } from 'react-router';
import type { RouteringsregelKort } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { InForce } from './in-force.js';
import { LastHit } from './last-hit.js';
import { ValidPeriod } from './valid-period.js';
import { SentenceParts } from './sentence-parts.js';
import { useHere } from './use-here.js';

const MOST_ARTICLES = 2;

/** A routing rule in the list: as a sentence, and beside it whether it holds, on what and how often it was applied. */
export const RoutingRuleItem = ({ rule }: { readonly rule: RouteringsregelKort }) => {
  const { t } = useWords();
  const here = useHere();
  const articles = [...new Set(rule.grondslagen.map(({ artikel }) => artikel))];
  const owners = [...new Set(rule.grondslagen.map(({ eigenaar }) => eigenaar))];
  return (
    <li className="card rule">
      <div className="rule__words">
        <h2 className="rule__code">
          <Link to={here(ruleAddress(rule.code))}>
            <code>{rule.code}</code>
          </Link>
          <span className="soft small">{rule.naamBericht}</span>
        </h2>
        <SentenceParts words={rule.woorden} />
      </div>
      <dl className="rule__facts">
        <div>
          <dt className="only-read-aloud">{t('routing.only')}</dt>
          <dd className="row">
            <InForce isOn={rule.geldtNu} />
            <ValidPeriod from={rule.geldigVan} until={rule.geldigTot} />
          </dd>
        </div>
        <div>
          <dt>{t('routing.last')}</dt>
          <dd>
            <LastHit hits={rule.treffers} />
          </dd>
        </div>
        {articles.length === 0 ? null : (
          <>
            <div>
              <dt>{t('routing.articles', { count: articles.length })}</dt>
              <dd>
                {articles.slice(0, MOST_ARTICLES).join(' · ')}
                {articles.length > MOST_ARTICLES
                  ? ` · ${t('routing.more', { count: articles.length - MOST_ARTICLES })}`
                  : ''}
              </dd>
            </div>
            <div>
              <dt>{t('routing.owner')}</dt>
              <dd>
                {owners.slice(0, MOST_ARTICLES).join(' · ')}
                {owners.length > MOST_ARTICLES
                  ? ` · ${t('routing.more', { count: owners.length - MOST_ARTICLES })}`
                  : ''}
              </dd>
            </div>
          </>
        )}
      </dl>
    </li>
  );
};
