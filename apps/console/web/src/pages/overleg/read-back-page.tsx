import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { UitkomstVoorbeeld } from '../../api/desk.generated.js';
import { useSending } from '../../api/use-sending.js';
import { useWords } from '../../language/use-words.js';
import { Alert } from '../../parts/alert.js';
import { Button, buttonClass } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Skeleton } from '../../parts/skeleton.js';
import type { SheetProps } from './at-case.js';
import { ChangedNotice } from './changed-notice.js';
import { OutcomeSent } from './outcome-sent.js';
import { OutcomeErrorsSummary } from './outcome-errors-summary.js';
import { outcomeBody } from './outcome-body.js';
import { casePlace } from './places.js';
import { readBack } from './read-back.js';
import { Receivers } from './receivers.js';
import { toldErrors } from './told-errors.js';
import { useFieldFocus } from './use-field-focus.js';
import type { WrittenOutcome } from './use-outcome.js';

/** The outcome read back in sentences, with who will get it, before it is sent. */
export const ReadBackPage = ({
  at,
  sheet,
  version,
  outcome,
  onRefresh,
}: SheetProps & { readonly outcome: WrittenOutcome }) => {
  const { t, locale } = useWords();
  const go = useNavigate();
  const focusOn = useFieldFocus(at);
  const path = { tafel: at.table, zaak: at.zaak };
  const preview = useSending('POST /overleggen/{tafel}/zaken/{zaak}/uitkomst/voorbeeld');
  const sending = useSending('POST /overleggen/{tafel}/zaken/{zaak}/uitkomst');
  const [shown, setShown] = useState<UitkomstVoorbeeld | null>(null);
  const [sent, setSent] = useState<UitkomstVoorbeeld | null>(null);
  const body = outcomeBody(outcome.draft, outcome.meeting);
  const ask = async (): Promise<void> => {
    const answer = await preview.send(body, { path });
    if (answer !== null) setShown(answer.body);
  };
  const first = useRef(ask);
  useEffect(() => {
    void first.current();
  }, []);
  const send = async (): Promise<void> => {
    const recorded = await sending.send(body, { path, version });
    if (recorded === null) return;
    setSent(shown);
    outcome.drop();
  };
  const refused = preview.problem ?? sending.problem;
  const wrong = refused?.kind === 'refused' ? toldErrors(refused, outcome.draft) : [];
  if (sent !== null) return <OutcomeSent at={at} preview={sent} onRefresh={onRefresh} />;
  const nameOf = (code: string): string =>
    sheet.ketenpartners.find(({ ketenpartner }) => ketenpartner === code)?.naam ?? code;
  const back = casePlace(at.table, at.moment, at.zaak, { stap: '2' });
  return (
    <div className="with-aside">
      <Card title={t('overleg.read-back-title')}>
        <div className="stack read-back">
          <p className="soft">{t('overleg.read-back-what')}</p>
          {readBack(outcome.draft, outcome.meeting, { t, locale, nameOf }).map(({ title, sentences }) => (
            <section key={title}>
              <h3>{title}</h3>
              <ul>
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </Card>
      <div className="stack">
        {refused === null ? null : refused.kind === 'changed' ? (
          <ChangedNotice
            problem={refused}
            onRefresh={async () => {
              await onRefresh();
              sending.forget();
              await ask();
            }}
          />
        ) : wrong.length > 0 ? (
          <OutcomeErrorsSummary
            errors={wrong}
            onGo={(step, field) => {
              outcome.tell(wrong);
              focusOn(step, field);
            }}
          />
        ) : (
          <ProblemNotice problem={refused} onRetry={() => void (shown === null ? ask() : send())} />
        )}
        {shown === null ? refused === null ? <Skeleton rows={4} /> : null : <Receivers preview={shown} />}
        <Alert tone="info" title={t('overleg.send-what')}>
          <p>{t('overleg.send-then')}</p>
        </Alert>
        <div className="row">
          <Button look="primary" isBusy={sending.isBusy || preview.isBusy} onClick={() => void send()}>
            {t('overleg.send')}
          </Button>
          <Link className={buttonClass()} to={back}>
            {t('overleg.change')}
          </Link>
          <Button
            look="link"
            onClick={() => {
              outcome.drop();
              void go(back);
            }}
          >
            {t('overleg.throw-away')}
          </Button>
        </div>
      </div>
    </div>
  );
};
