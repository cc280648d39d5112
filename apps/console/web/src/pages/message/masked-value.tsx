import { useState } from 'react';
import { change } from '../../api/ask.js';
import type { Problem } from '../../api/problem.js';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { shownValue } from '../../parts/value/shown-value.js';
import { valueInWords } from '../../parts/value/value-in-words.js';

/** Whose value of which field, and for what it is looked at. */
export interface Revealed {
  readonly message: string;
  readonly field: string;
  readonly fieldName: string;
  /** Null: as it was sent. */
  readonly recipient: string | null;
  readonly purpose: { readonly doel: string; readonly naam: string };
}

/** A value that is masked; who may can show it, one field at a time, after hearing that it is logged. */
export const MaskedValue = ({
  revealed,
  mayShow,
}: {
  readonly revealed: Revealed;
  readonly mayShow: boolean;
}) => {
  const { t, locale } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const [value, setValue] = useState<{ readonly is: unknown } | null>(null);
  if (value !== null)
    return (
      <span className="masked">
        <span className="masked__value">
          {valueInWords(shownValue(value.is, '', 'whole'), { t, locale })}
        </span>
        <Button look="link" isSmall onClick={() => setValue(null)}>
          {t('message.hide')}
          <span className="only-read-aloud"> {revealed.fieldName}</span>
        </Button>
      </span>
    );
  return (
    <span className="masked">
      <span aria-hidden="true" className="masked__dots">
        ••••••
      </span>
      <span className="only-read-aloud">{t('message.masked')}</span>
      {mayShow ? (
        <Button look="link" isSmall onClick={() => setIsAsking(true)}>
          {t('message.show')}
          <span className="only-read-aloud"> {revealed.fieldName}</span>
        </Button>
      ) : null}
      {isAsking ? (
        <RevealDialog
          revealed={revealed}
          onShown={(is) => {
            setIsAsking(false);
            setValue({ is });
          }}
          onClose={() => setIsAsking(false)}
        />
      ) : null}
    </span>
  );
};

const RevealDialog = ({
  revealed: { message, field, fieldName, recipient, purpose },
  onShown,
  onClose,
}: {
  readonly revealed: Revealed;
  readonly onShown: (value: unknown) => void;
  readonly onClose: () => void;
}) => {
  const { t } = useWords();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const show = (): void => {
    setIsBusy(true);
    setProblem(null);
    change(
      'POST /berichten/{bericht}/inzien',
      { veld: field, ontvanger: recipient, doel: purpose.doel },
      { path: { bericht: message } },
    )
      .then(({ body }) => onShown(body.waarde))
      .catch((error: unknown) => setProblem(error as Problem))
      .finally(() => setIsBusy(false));
  };
  return (
    <Dialog
      title={t('message.show.title', { field: fieldName })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('message.show.cancel')}</Button>
          <Button look="primary" isBusy={isBusy} onClick={show}>
            {t('message.show.go')}
          </Button>
        </>
      }
    >
      <p>{t('message.show.logged', { purpose: purpose.naam })}</p>
      {problem === null ? null : <ProblemNotice problem={problem} />}
    </Dialog>
  );
};
