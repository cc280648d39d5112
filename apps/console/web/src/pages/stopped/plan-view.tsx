import type { Herleverplan } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { planSentences } from './plan-sentences.js';

/** A plan as sentences, with whom it is for. */
export const PlanView = ({ plan }: { readonly plan: Herleverplan }) => {
  const { t } = useWords();
  const [first = '', ...rest] = planSentences(t, plan);
  return (
    <div className="plan" role="status">
      <p className="plan__first">{first}</p>
      {rest.length === 0 ? null : (
        <ul>
          {rest.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {plan.ontvangers.length === 0 ? null : (
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
