import { useState } from 'react';
import type { Problem } from '../../api/problem.js';
import { useReading } from '../../api/use-reading.js';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { Field } from '../../parts/field.js';
import { Loaded } from '../../parts/loaded.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

const FORM = 'overdragen';
const FIELD = 'collega';

/** To which colleague one hands a case over. */
export const HandOverDialog = ({
  region,
  isBusy,
  problem,
  onChosen,
  onClose,
}: {
  readonly region: string;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  readonly onChosen: (person: string) => void;
  readonly onClose: () => void;
}) => {
  const { t } = useWords();
  const colleagues = useReading('GET /zsm-tafels/{regio}/collegas', { path: { regio: region } });
  const [chosen, setChosen] = useState('');
  const [isTried, setIsTried] = useState(false);
  const hasAny = (colleagues.data?.body.collegas.length ?? 0) > 0;
  const error = isTried && chosen === '' ? t('case.handler.to.missing') : undefined;
  return (
    <Dialog
      title={t('case.handler.hand-over.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('case.handler.cancel')}</Button>
          {hasAny ? (
            <Button look="primary" type="submit" form={FORM} isBusy={isBusy}>
              {t('case.handler.hand-over')}
            </Button>
          ) : null}
        </>
      }
    >
      {problem === null ? null : <ProblemNotice problem={problem} />}
      <Loaded reading={colleagues} rows={2}>
        {({ body: { collegas } }) =>
          collegas.length === 0 ? (
            <p>{t('case.handler.to.none')}</p>
          ) : (
            <form
              id={FORM}
              className="form"
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                setIsTried(true);
                if (chosen !== '' && !isBusy) onChosen(chosen);
              }}
            >
              <ErrorSummary errors={error === undefined ? [] : [{ field: FIELD, text: error }]} />
              <Field id={FIELD} label={t('case.handler.to')} hint={t('case.handler.to.hint')} error={error}>
                {(control) => (
                  <select {...control} value={chosen} onChange={({ target }) => setChosen(target.value)}>
                    <option value="">{t('case.decide.choose')}</option>
                    {collegas.map(({ persoon, naam }) => (
                      <option key={persoon} value={persoon}>
                        {naam}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            </form>
          )
        }
      </Loaded>
    </Dialog>
  );
};
