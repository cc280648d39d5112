import { useState } from 'react';
import { useSending } from '../../api/use-sending.js';
import { useWords } from '../../language/use-words.js';
import { dutchMoment } from '../../moments/dutch-moment.js';
import { serverNow } from '../../moments/server-time.js';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { ErrorSummary, type FieldError } from '../../parts/error-summary.js';
import { Field } from '../../parts/field.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

/** The chair calls an extra meeting. */
export const ExtraMeeting = ({
  table,
  onClose,
  onRecorded,
}: {
  readonly table: string;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}) => {
  const { t } = useWords();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { send, problem, isBusy } = useSending('POST /overleggen/{tafel}/vergaderingen');
  const moment = dutchMoment(day, time);
  const isPast = moment !== null && Date.parse(moment) <= serverNow();
  const errors: readonly FieldError[] = !isTried
    ? []
    : [
        ...(day === '' ? [{ field: 'extra-dag', text: t('overleg.error.day') }] : []),
        ...(time === '' ? [{ field: 'extra-tijd', text: t('overleg.error.time') }] : []),
        ...(isPast ? [{ field: 'extra-dag', text: t('overleg.error.past') }] : []),
        ...(day !== '' && time !== '' && moment === null
          ? [{ field: 'extra-tijd', text: t('overleg.error.no-such-time') }]
          : []),
      ];
  const errorOf = (id: string): string | undefined => errors.find(({ field }) => field === id)?.text;
  const submit = async (): Promise<void> => {
    setIsTried(true);
    if (moment === null || isPast) return;
    const recorded = await send({ wat: 'extra', moment }, { path: { tafel: table } });
    if (recorded !== null) onRecorded();
  };
  return (
    <Dialog
      title={t('overleg.plan-extra')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('overleg.cancel')}</Button>
          <Button look="primary" isBusy={isBusy} onClick={() => void submit()}>
            {t('overleg.plan-now')}
          </Button>
        </>
      }
    >
      <ErrorSummary errors={errors} />
      {problem === null ? null : <ProblemNotice problem={problem} />}
      <p>{t('overleg.extra-what')}</p>
      <Field label={t('overleg.day')} id="extra-dag" error={errorOf('extra-dag')}>
        {(control) => (
          <input {...control} type="date" value={day} onChange={({ target }) => setDay(target.value)} />
        )}
      </Field>
      <Field label={t('overleg.begin')} id="extra-tijd" error={errorOf('extra-tijd')}>
        {(control) => (
          <input {...control} type="time" value={time} onChange={({ target }) => setTime(target.value)} />
        )}
      </Field>
    </Dialog>
  );
};
