import { useEffect } from 'react';
import type { Purpose } from '../../api/purposes-in.js';
import { useWords } from '../../language/use-words.js';
import { Card } from '../../parts/card.js';
import { PurposeForm } from '../../parts/purpose-form.js';

/** Asks for what a case is opened; where there is one purpose only, that is it. */
export const PurposeChoice = ({
  purposes,
  before,
  onChoose,
}: {
  readonly purposes: readonly Purpose[];
  /** What was chosen before, for another case. */
  readonly before: string;
  readonly onChoose: (purpose: string) => void;
}) => {
  const { t } = useWords();
  const only = purposes[0]?.doel;
  const isSettled = purposes.length === 1 && only !== undefined && only !== before;
  useEffect(() => {
    if (isSettled) onChoose(only);
  }, [isSettled, only, onChoose]);
  if (isSettled) return null;
  return (
    <Card title={t('overleg.purpose-ask')}>
      <PurposeForm
        purposes={purposes}
        words={{
          question: t('overleg.purpose'),
          hint: t('overleg.purpose-why'),
          missing: t('overleg.purpose-choose'),
          open: t('overleg.open-case'),
        }}
        onChosen={onChoose}
      />
    </Card>
  );
};
