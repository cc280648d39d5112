import { cameBetween } from '../../api/came-between.js';
import type { Problem } from '../../api/problem.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Alert } from '../../parts/alert.js';
import { Button } from '../../parts/button.js';

/** Something changed since one opened the case: what, and that what one wrote is still there. */
export const ChangedNotice = ({
  problem,
  onRefresh,
}: {
  readonly problem: Problem;
  readonly onRefresh: () => Promise<void>;
}) => {
  const { t, locale } = useWords();
  const changed = cameBetween(problem);
  return (
    <Alert tone="warning" title={problem.title} isUrgent>
      <p>{problem.detail}</p>
      {changed.length === 0 ? null : (
        <ul className="plain-list">
          {changed.map(({ bericht, naam, naamVan, sinds }) => (
            <li key={bericht}>
              {t('overleg.reason', { kind: naam, from: naamVan })}
              <span className="soft"> · {formatMoment(sinds, 'text', locale)}</span>
            </li>
          ))}
        </ul>
      )}
      <p>{t('overleg.changed-kept')}</p>
      <div className="row">
        <Button onClick={() => void onRefresh()}>{t('overleg.changed-look')}</Button>
      </div>
    </Alert>
  );
};
