import type { Purpose } from '../../api/purposes-in.js';
import { useWords } from '../../language/use-words.js';
import { Card } from '../../parts/card.js';
import { PurposeForm } from '../../parts/purpose-form.js';

/** For what somebody opens a report, before anything of it is told. */
export const MessagePurpose = ({
  choices,
  onChoose,
}: {
  readonly choices: readonly Purpose[];
  readonly onChoose: (purpose: string) => void;
}) => {
  const { t } = useWords();
  return (
    <Card title={t('message.purpose.title')}>
      <PurposeForm
        purposes={choices}
        words={{
          question: t('message.purpose.question'),
          hint: t('message.purpose.logged'),
          missing: t('message.purpose.choose'),
          open: t('message.purpose.open'),
        }}
        onChosen={onChoose}
      />
    </Card>
  );
};
