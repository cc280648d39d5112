import { useReading } from '../../api/use-reading.js';
import type { GeweigerdeInhoud } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { Field } from '../../parts/field.js';
import { Loaded } from '../../parts/loaded.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { ReasonField } from './reason-field.js';
import { useCorrection } from './use-correction.js';

/** The report as it came, beside a form with which a corrected one is sent. Opening it is recorded. */
export const CorrectForm = ({ id, onSent }: { readonly id: string; readonly onSent: () => void }) => {
  const reading = useReading('GET /geweigerde-berichten/{bericht}/inhoud', {
    path: { bericht: id },
    query: { doel: 'bericht-verbeteren' },
  });
  return <Loaded reading={reading}>{({ body }) => <Filled key={id} report={body} onSent={onSent} />}</Loaded>;
};

const Filled = ({ report, onSent }: { readonly report: GeweigerdeInhoud; readonly onSent: () => void }) => {
  const { t } = useWords();
  const { filled, setFilled, errors, errorOf, problem, isBusy, send } = useCorrection(report, onSent);
  return (
    <div className="stack">
      <p className="soft">{t('rejected.opened')}</p>
      <div className="compare">
        <Card title={t('rejected.corrected')}>
          <form
            className="form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void send();
            }}
          >
            <p>{t('parts.fill-in')}</p>
            <ErrorSummary errors={errors} />
            {problem === null ? null : <ProblemNotice problem={problem} />}
            <Field id="type" label={t('rejected.type')} error={errorOf('type')}>
              {(control) => (
                <input
                  {...control}
                  value={filled.type}
                  spellCheck={false}
                  onChange={(event) => setFilled({ ...filled, type: event.target.value })}
                />
              )}
            </Field>
            <Field
              id="subject"
              label={t('rejected.subject')}
              hint={t('rejected.subject.hint')}
              error={errorOf('subject')}
            >
              {(control) => (
                <input
                  {...control}
                  value={filled.subject}
                  spellCheck={false}
                  onChange={(event) => setFilled({ ...filled, subject: event.target.value })}
                />
              )}
            </Field>
            <Field
              id="data"
              label={t('rejected.data')}
              hint={t('rejected.data.hint')}
              error={errorOf('data')}
            >
              {(control) => (
                <textarea
                  {...control}
                  className="code"
                  rows={20}
                  spellCheck={false}
                  value={filled.data}
                  onChange={(event) => setFilled({ ...filled, data: event.target.value })}
                />
              )}
            </Field>
            <ReasonField
              id="reden"
              value={filled.reden}
              isWrong={false}
              error={errorOf('reden')}
              onChange={(reden) => setFilled({ ...filled, reden })}
            />
            <p className="soft small">{t('rejected.send.how')}</p>
            <div className="row">
              <Button look="primary" type="submit" isBusy={isBusy}>
                {t('rejected.send')}
              </Button>
            </div>
          </form>
        </Card>
        <Card
          title={t('rejected.original')}
          aside={<span className="soft small">{t('rejected.original.stays')}</span>}
        >
          <pre className="raw" tabIndex={0} aria-label={t('rejected.original')}>
            {prettyOf(report)}
          </pre>
        </Card>
      </div>
    </div>
  );
};

const prettyOf = ({ gebeurtenis, data, tekst }: GeweigerdeInhoud): string =>
  gebeurtenis === null && data === null ? tekst : JSON.stringify(gebeurtenis ?? data, null, 2);
