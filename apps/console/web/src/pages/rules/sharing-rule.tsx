import type { Deelregel } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Card } from '../../parts/card.js';
import { Bases } from './bases.js';
import { ConditionList } from './condition-list.js';
import { InForce } from './in-force.js';
import { QuotedText } from './quoted-text.js';
import { RuleHistory } from './rule-history.js';
import { SharedData } from './shared-data.js';
import { ValidPeriod } from './valid-period.js';
import { WorkingRules } from './working-rules.js';

/** Everything about one sharing rule or prohibition. */
export const SharingRule = ({ rule }: { readonly rule: Deelregel }) => {
  const { t } = useWords();
  const { schakelaar, behalveAan = [] } = rule;
  return (
    <div className="stack">
      <section className="card rule rule--alone">
        <p lang="nl">
          <QuotedText text={rule.zin} />
        </p>
      </section>
      <Card title={t('rule.about')}>
        <dl className="facts">
          <div>
            <dt>{t('version.state')}</dt>
            <dd className="row">
              <InForce isOn={rule.geldtNu} />
              <ValidPeriod from={rule.geldigVan} until={rule.geldigTot} />
            </dd>
          </div>
          <WorkingRules codes={rule.werkregels} />
          {behalveAan.length === 0 ? null : (
            <div>
              <dt>{t('rule.except')}</dt>
              <dd lang="nl">{behalveAan.join(', ')}</dd>
            </div>
          )}
        </dl>
      </Card>
      <Card title={t('rule.conditions')}>
        <ConditionList conditions={rule.voorwaarden} none={t('rule.conditions.none-sharing')} />
        {schakelaar === null ? null : (
          <p>
            {t(schakelaar.moet === 'aan' ? 'rule.switch.aan' : 'rule.switch.uit', { code: schakelaar.code })}
          </p>
        )}
      </Card>
      <Card title={t('rule.data')} isBare>
        <SharedData data={rule.gegevens} />
      </Card>
      <Card title={t('rule.basis')} isBare>
        <Bases bases={[rule.grondslag]} />
      </Card>
      <RuleHistory history={rule.geschiedenis} />
    </div>
  );
};
