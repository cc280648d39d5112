import { Link } from 'react-router';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { Card } from '../../parts/card.js';
import { Loaded } from '../../parts/loaded.js';

const LISTED = 4;

/** What the active rules were warned about. */
export const RuleWarnings = () => {
  const { t } = useWords();
  const rules = useReading('GET /regelset');
  const count = rules.data?.body.waarschuwingen.length;
  return (
    <Card
      title={t('start.warnings.title')}
      aside={count === undefined ? undefined : <span className="count">{count}</span>}
    >
      <Loaded reading={rules} rows={3}>
        {({ body: { waarschuwingen, versie } }) => (
          <ul className="start__list">
            {waarschuwingen.slice(0, LISTED).map(({ code, plek, uitleg }) => (
              <li key={`${code} ${plek}`}>
                <span>{uitleg}</span>
                <code className="small">{plek}</code>
              </li>
            ))}
            <li>
              <Link to="/regels">
                {t('start.warnings.all', { count: waarschuwingen.length, version: versie })}
              </Link>
            </li>
          </ul>
        )}
      </Loaded>
    </Card>
  );
};
