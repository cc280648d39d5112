import { useState } from 'react';
import { read } from '../../api/ask.js';
import type { Problem } from '../../api/problem.js';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { saveAs } from '../messages/save-as.js';

/** Downloads the evidence of a report; that it was is logged like opening it. */
export const ProofButton = ({ message, purpose }: { readonly message: string; readonly purpose: string }) => {
  const { t } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const download = (): void => {
    setIsBusy(true);
    setProblem(null);
    read('GET /berichten/{bericht}/bewijs', { path: { bericht: message }, query: { doel: purpose } })
      .then(({ body }) =>
        saveAs(
          `bewijs-${message}.json`,
          new Blob([JSON.stringify(body, null, 2)], { type: 'application/json' }),
        ),
      )
      .catch((error: unknown) => setProblem(error as Problem))
      .finally(() => setIsBusy(false));
  };
  return (
    <>
      <Button isBusy={isBusy} onClick={download}>
        {t('message.proof')}
      </Button>
      {problem === null ? null : <ProblemNotice problem={problem} onRetry={download} />}
    </>
  );
};
