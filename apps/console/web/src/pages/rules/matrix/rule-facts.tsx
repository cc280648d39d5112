import { sharingRuleAddress } from '../../../addresses.js';
import { Link } from 'react-router';
import type { DeelregelKort } from '../../../api/desk.generated.js';
import { useWords } from '../../../language/use-words.js';
import { useHere } from '../use-here.js';
import { ValidPeriod } from '../valid-period.js';
import { WorkingRules } from '../working-rules.js';

/** Where a rule comes from: its code, article, owner and dates. */
export const RuleFacts = ({ rule }: { readonly rule: DeelregelKort }) => {
  const { t } = useWords();
  const here = useHere();
  const { artikel, omschrijving, eigenaar } = rule.grondslag;
  return (
    <dl className="facts facts--small">
      <div className="facts__wide">
        <dt>{t('rule.basis')}</dt>
        <dd lang="nl">
          {artikel}
          <br />
          <span className="soft">{omschrijving}</span>
        </dd>
      </div>
      <div>
        <dt>{t(`rule.sort.${rule.soort}`)}</dt>
        <dd>
          <Link to={here(sharingRuleAddress(rule.code))}>
            <code>{rule.code}</code>
          </Link>
        </dd>
      </div>
      <div>
        <dt>{t('routing.owner')}</dt>
        <dd lang="nl">{eigenaar}</dd>
      </div>
      <div>
        <dt>{t('rule.period')}</dt>
        <dd>
          <ValidPeriod from={rule.geldigVan} until={rule.geldigTot} />
        </dd>
      </div>
      <WorkingRules codes={rule.werkregels} />
    </dl>
  );
};
