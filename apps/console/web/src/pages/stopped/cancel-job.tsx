import { useState } from 'react';
import { change } from '../../api/ask.js';
import { Problem } from '../../api/problem.js';
import { viewedAs } from '../../api/viewed-as.js';
import { useWords } from '../../language/use-words.js';
import { useStore } from '../../live/use-store.js';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

/** Cancels the rest of a job, once somebody said they are sure. */
export const CancelJob = ({ id, onChanged }: { readonly id: string; readonly onChanged: () => void }) => {
  const { t } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const mayAct = Object.keys(useStore(viewedAs)).length === 0;
  if (!mayAct) return null;
  const cancel = async (): Promise<void> => {
    setIsBusy(true);
    try {
      await change('POST /herleveringen/{herlevering}/annulering', null, { path: { herlevering: id } });
      setIsAsking(false);
      onChanged();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
    }
    setIsBusy(false);
  };
  return (
    <div>
      <Button look="danger" onClick={() => setIsAsking(true)}>
        {t('again.stop')}
      </Button>
      {isAsking ? (
        <Dialog
          title={t('again.stop')}
          onClose={() => setIsAsking(false)}
          footer={
            <>
              <Button onClick={() => setIsAsking(false)}>{t('again.stop.no')}</Button>
              <Button look="danger" isBusy={isBusy} onClick={() => void cancel()}>
                {t('again.stop.yes')}
              </Button>
            </>
          }
        >
          {problem === null ? null : <ProblemNotice problem={problem} />}
          <p>{t('again.stop.sure')}</p>
        </Dialog>
      ) : null}
    </div>
  );
};
