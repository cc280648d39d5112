import { useWords } from '../../../language/use-words.js';
import { StandBadge } from './stand-badge.js';
import { STAND_LOOKS, type Stand } from './stand-looks.js';

/** What the words in the cells mean. */
export const Legend = () => {
  const { t } = useWords();
  return (
    <details className="legend no-print">
      <summary>{t('matrix.legend')}</summary>
      <dl>
        {(Object.keys(STAND_LOOKS) as Stand[]).map((stand) => (
          <div key={stand}>
            <dt>
              <StandBadge stand={stand} />
            </dt>
            <dd>{t(`matrix.means.${stand}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
