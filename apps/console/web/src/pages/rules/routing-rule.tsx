import { messageAddress, sharingRuleAddress } from '../../addresses.js';
import { Link } from 'react-router';
import type { Routeringsregel } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Alert } from '../../parts/alert.js';
import { Card } from '../../parts/card.js';
import { Moment } from '../../parts/moment.js';
import { Bases } from './bases.js';
import { ConditionList } from './condition-list.js';
import { InForce } from './in-force.js';
import { LastHit } from './last-hit.js';
import { RuleHistory } from './rule-history.js';
import { SentenceParts } from './sentence-parts.js';
import { useHere } from './use-here.js';
import { ValidPeriod } from './valid-period.js';
import { WorkingRules } from './working-rules.js';

/** Everything about one routing rule. */
export const RoutingRule = ({ rule }: { readonly rule: Routeringsregel }) => {
  const { t } = useWords();
  const here = useHere();
  const { woorden, geldtNu, geldigVan, geldigTot, verband, doel, regios, toelichting } = rule;
  return (
    <div className="stack">
      <section className="card rule rule--alone">
        <SentenceParts words={woorden} />
      </section>
      {toelichting === null ? null : (
        <Alert tone="info" title={t('rule.told')}>
          <p lang="nl">{toelichting}</p>
        </Alert>
      )}
      <Card title={t('rule.about')}>
        <dl className="facts">
          <div>
            <dt>{t('version.state')}</dt>
            <dd className="row">
              <InForce isOn={geldtNu} />
              <ValidPeriod from={geldigVan} until={geldigTot} />
            </dd>
          </div>
          <div>
            <dt>{t('routing.last')}</dt>
            <dd>
              <LastHit hits={rule.treffers} />
            </dd>
          </div>
          <div>
            <dt>{t('rule.kind')}</dt>
            <dd lang="nl">{rule.naamBericht}</dd>
          </div>
          <div>
            <dt>{t('rule.partnership')}</dt>
            <dd lang="nl">{verband.naam}</dd>
          </div>
          <div>
            <dt>{t('rule.purpose')}</dt>
            <dd lang="nl">{doel.naam}</dd>
          </div>
          <div>
            <dt>{t('rule.regions')}</dt>
            <dd lang="nl">
              {regios.length === 0 ? t('rule.regions.all') : regios.map(({ naam }) => naam).join(', ')}
            </dd>
          </div>
          <WorkingRules codes={rule.werkregels} />
        </dl>
      </Card>
      <Card title={t('rule.conditions')}>
        <ConditionList conditions={rule.voorwaarden} none={t('rule.conditions.none')} />
      </Card>
      {rule.deelregels.length === 0 ? null : (
        <Card title={t('rule.sharing')}>
          <ul className="codes">
            {rule.deelregels.map((code) => (
              <li key={code}>
                <Link to={here(sharingRuleAddress(code))}>
                  <code>{code}</code>
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {rule.grondslagen.length === 0 ? null : (
        <Card title={t('rule.bases')} isBare>
          <Bases bases={rule.grondslagen} />
        </Card>
      )}
      <Card title={t('rule.hits')} isBare={rule.berichten.length > 0}>
        {rule.berichten.length === 0 ? (
          <p>{t('rule.hits.none')}</p>
        ) : (
          <div className="scroller">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('rule.hits.message')}</th>
                  <th scope="col">{t('rule.hits.from')}</th>
                  <th scope="col">{t('rule.hits.at')}</th>
                </tr>
              </thead>
              <tbody>
                {rule.berichten.map(({ bericht, naam, van, ontvangenOp }) => (
                  <tr key={bericht}>
                    <th scope="row">
                      <Link to={messageAddress(bericht)} lang="nl">
                        {naam} <code>{bericht.slice(0, 8)}</code>
                      </Link>
                    </th>
                    <td>{van}</td>
                    <td>
                      <Moment at={ontvangenOp} form="table" />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Card>
      <RuleHistory history={rule.geschiedenis} />
    </div>
  );
};
