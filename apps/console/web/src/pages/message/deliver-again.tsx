import { lazy, Suspense, useState } from 'react';
import { chapters } from '../../language/chapters.js';
import { useWords } from '../../language/use-words.js';
import { learn } from '../../language/words.js';
import { Button } from '../../parts/button.js';

// Few may do it: it comes, with its texts, for who asks for it.
const PlanDialog = lazy(async () => {
  const [{ PlanDialog: dialog }, words] = await Promise.all([
    import('../stopped/plan-dialog.js'),
    chapters.stopped(),
  ]);
  learn(words);
  return { default: dialog };
});

/** Has one report delivered again: first the plan, then on the server, with a page of its own for how far it is. */
export const DeliverAgain = ({ message }: { readonly message: string }) => {
  const { t } = useWords();
  const [isPlanning, setIsPlanning] = useState(false);
  return (
    <>
      <Button onClick={() => setIsPlanning(true)}>{t('message.again')}</Button>
      {isPlanning ? (
        <Suspense>
          <PlanDialog question={{ bericht: message }} onClose={() => setIsPlanning(false)} />
        </Suspense>
      ) : null}
    </>
  );
};
