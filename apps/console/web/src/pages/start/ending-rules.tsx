import { Link } from 'react-router';
import type { StartAflopend } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Card } from '../../parts/card.js';
import { Moment } from '../../parts/moment.js';

/** What ends in the rules soon. */
export const EndingRules = ({ endings }: { readonly endings: readonly StartAflopend[] }) => {
  const { t } = useWords();
  return (
    <Card title={t('start.endings.title')} aside={<span className="count">{endings.length}</span>}>
      {endings.length === 0 ? (
        <p>
          {t('start.endings.none')} <Link to="/regels">{t('start.rules.open')}</Link>
        </p>
      ) : (
        <ul className="start__list">
          {endings.map(({ soort, code, tot }) => (
            <li key={`${soort} ${code}`}>
              <span>
                {t(`start.endings.${soort}`)} <code>{code}</code>
              </span>
              <span className="small">
                {t('start.endings.until')} <Moment at={tot} form="day" />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
