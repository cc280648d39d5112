import type { DeelregelKort, Matrixvak } from '../../../api/desk.generated.js';
import { useWords } from '../../../language/use-words.js';
import { ConditionList } from '../condition-list.js';
import { RuleFacts } from './rule-facts.js';
import { WayBadge } from './way-badge.js';

/** One way in which data is given: how, only when, and by which rule. */
export const WayInCell = ({
  way,
  rule,
  providers,
}: {
  readonly way: Matrixvak['manieren'][number];
  readonly rule: DeelregelKort | undefined;
  /** Who shares it so; empty: that goes without saying. */
  readonly providers: readonly string[];
}) => {
  const { t } = useWords();
  const conditions = [
    ...(rule?.voorwaarden ?? []),
    ...(way.persoonAls === null ? [] : [{ code: 'persoon', zin: way.persoonAls }]),
  ];
  return (
    <article className="in-cell">
      <p className="row">
        <WayBadge how={way.hoe} />
        {providers.length === 0 ? null : (
          <span className="small" lang="nl">
            {t('matrix.panel.from', { partners: providers.join(', ') })}
          </span>
        )}
      </p>
      {conditions.length === 0 && (rule?.schakelaar ?? null) === null ? null : (
        <div>
          <h4>{t('matrix.panel.only-if')}</h4>
          {conditions.length === 0 ? null : <ConditionList conditions={conditions} none="" />}
          {rule?.schakelaar == null ? null : (
            <p className="small">
              {t(rule.schakelaar.moet === 'aan' ? 'rule.switch.aan' : 'rule.switch.uit', {
                code: rule.schakelaar.code,
              })}
            </p>
          )}
        </div>
      )}
      {rule === undefined ? null : <RuleFacts rule={rule} />}
    </article>
  );
};
