import { stopLooking } from '../api/viewed-as.js';
import type { Problem } from '../api/problem.js';
import { useWords } from '../language/use-words.js';
import { useMayWrite } from '../looks/use-may-write.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { ApartPage } from '../session/apart-page.js';

/** What stands in for the whole console when the desk does not tell who one is, or not in this look. */
export const NotInPage = ({
  problem,
  onRetry,
}: {
  readonly problem: Problem;
  readonly onRetry: () => void;
}) => {
  const { t } = useWords();
  const isLooking = !useMayWrite();
  return (
    <ApartPage title="Samenloop">
      <ProblemNotice problem={problem} onRetry={onRetry} />
      {isLooking ? (
        <div className="row">
          <Button onClick={stopLooking}>{t('looks.stop')}</Button>
        </div>
      ) : null}
    </ApartPage>
  );
};
