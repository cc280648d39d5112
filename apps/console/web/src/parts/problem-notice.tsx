import type { Problem } from '../api/problem.js';
import { useWords } from '../language/use-words.js';
import { Alert } from './alert.js';
import { Button } from './button.js';

/** What went wrong, what it means and what one can do: words from Samenloop itself where it gave them. */
export const ProblemNotice = ({
  problem,
  onRetry,
}: {
  readonly problem: Problem;
  readonly onRetry?: () => void;
}) => {
  const { t } = useWords();
  const { kind, title, detail, requestId } = problem;
  const isOurs = kind === 'unreachable' || kind === 'broken' || title === '';
  return (
    <Alert
      tone={kind === 'no-right' ? 'info' : 'bad'}
      title={isOurs ? t(`parts.problem.${kind}`) : title}
      isUrgent
    >
      <p>{detail === '' ? t('parts.problem.what-now') : detail}</p>
      {requestId === null ? null : (
        <p className="small">
          {t('parts.problem.code')} <code>{requestId}</code>
        </p>
      )}
      {onRetry === undefined || kind === 'no-right' ? null : (
        <div className="row">
          <Button onClick={onRetry}>{t('parts.again')}</Button>
        </div>
      )}
    </Alert>
  );
};
