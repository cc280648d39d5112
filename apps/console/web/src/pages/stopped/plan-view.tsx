import type { Herleverplan } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Badge } from '../../parts/badge.js';
import { planSentences } from './plan-sentences.js';

/** A plan as sentences, with whom it is for. */
export const PlanView = ({ plan }: { readonly plan: Herleverplan }) => {
  const { t } = useWords();
  const [first = '', ...rest] = planSentences(t, plan);
  return (
    <div className="plan" role="status">
      <p className="plan__first">{first}</p>
      {rest.length === 0 || plan.afleveringen.length > 0 ? null : (
        <ul>
          {rest.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {plan.afleveringen.length > 0 ? (
        <ul className="plan__deliveries">
          {plan.afleveringen.map(({ naam, doel, uitkomst }, place) => (
            <li key={place}>
              <Badge tone={uitkomst === 'aangeboden' ? 'good' : 'quiet'}>
                {t(uitkomst === 'aangeboden' ? 'again.goes' : 'again.stays-out')}
              </Badge>{' '}
              <strong>{naam}</strong>{' '}
              <span className="soft" lang="nl">
                {doel}
              </span>
              {uitkomst === 'aangeboden' ? null : (
                <p className="soft small">{t(`again.outcome.${uitkomst}`)}</p>
              )}
            </li>
          ))}
        </ul>
      ) : plan.ontvangers.length === 0 ? null : (
        <dl className="facts">
          {plan.ontvangers.map(({ code, naam, aantal }) => (
            <div key={code}>
              <dt>{naam}</dt>
              <dd>{t('stopped.count', { count: aantal })}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
};
