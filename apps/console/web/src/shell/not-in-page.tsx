import type { Problem } from '../api/problem.js';
import { useWords } from '../language/use-words.js';
import { useMayWrite } from '../looks/use-may-write.js';
import { useLook } from '../looks/use-look.js';
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
  const { stop } = useLook();
  const isLooking = !useMayWrite();
  return (
    <ApartPage title="Samenloop">
      <ProblemNotice problem={problem} onRetry={onRetry} />
      {isLooking ? (
        <div className="row">
          <Button onClick={stop}>{t('looks.stop')}</Button>
        </div>
      ) : null}
    </ApartPage>
  );
};
