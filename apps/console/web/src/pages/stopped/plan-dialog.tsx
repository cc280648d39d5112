import './stopped.css';
import { redeliveryAddress } from '../../addresses.js';
import { useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { change } from '../../api/ask.js';
import type { Herleverplan, Herlevervraag } from '../../api/desk.generated.js';
import { newKey } from '../../api/new-key.js';
import { Problem } from '../../api/problem.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Alert } from '../../parts/alert.js';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { AlsoField } from './also-field.js';
import { PlanView } from './plan-view.js';
import { ReasonField } from './reason-field.js';
import { ToldFaults } from './told-faults.js';

/** First what would be delivered again and what not, then for what; only then it begins, on the server. */
export const PlanDialog = ({
  question,
  onClose,
}: {
  readonly question: Herlevervraag;
  readonly onClose: () => void;
}) => {
  const { t, locale } = useWords();
  const go = useNavigate();
  const [plan, setPlan] = useState<Herleverplan | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [asked, setAsked] = useState(0);
  const field = useId();
  const key = useRef(newKey());
  const shown = useRef(question);
  const [isAlso, setIsAlso] = useState(question.ookAfgeleverd === true);

  useEffect(() => {
    const leaving = new AbortController();
    change(
      'POST /herleveringen/plan',
      { ...shown.current, ookAfgeleverd: isAlso },
      { signal: leaving.signal },
    ).then(
      ({ body }) => {
        key.current = newKey();
        setPlan(body);
      },
      (error: unknown) => (error instanceof Problem ? setProblem(error) : undefined),
    );
    return () => leaving.abort();
  }, [asked, isAlso]);

  const planAnew = (): void => {
    setPlan(null);
    setProblem(null);
    setAsked(asked + 1);
  };
  const include = (also: boolean): void => {
    setPlan(null);
    setProblem(null);
    setIsAlso(also);
  };
  const start = async (): Promise<void> => {
    if (plan === null) return;
    const isWrong = reason.trim().length < 5;
    setIsMissing(isWrong);
    if (isWrong) return document.getElementById(field)?.focus();
    setIsBusy(true);
    setProblem(null);
    try {
      const { body } = await change(
        'POST /herleveringen',
        { plan: plan.plan, reden: reason.trim() },
        { key: key.current },
      );
      await go(redeliveryAddress(body.herlevering));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.kind === 'refused') key.current = newKey();
      setProblem(error);
      setIsBusy(false);
    }
  };
  const canStart = plan !== null && plan.afTeLeveren > 0;

  return (
    <Dialog
      title={t('again.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t(canStart ? 'again.cancel' : 'parts.close')}</Button>
          {problem?.kind === 'changed' ? (
            <Button look="primary" onClick={planAnew}>
              {t('again.replan')}
            </Button>
          ) : canStart ? (
            <Button look="primary" isBusy={isBusy} onClick={() => void start()}>
              {t('again.start')}
            </Button>
          ) : null}
        </>
      }
    >
      {problem === null ? null : (
        <>
          <ProblemNotice problem={problem} {...(plan === null ? { onRetry: planAnew } : {})} />
          <ToldFaults problem={problem} />
        </>
      )}
      {question.bericht === undefined ? null : <AlsoField isOn={isAlso} onChange={include} />}
      {plan === null ? (
        problem === null ? (
          <p role="status">{t('again.planning')}</p>
        ) : null
      ) : (
        <>
          <PlanView plan={plan} />
          {canStart ? (
            <>
              <ReasonField
                id={field}
                value={reason}
                isWrong={isMissing}
                onChange={(text) => {
                  setReason(text);
                  if (isMissing) setIsMissing(text.trim().length < 5);
                }}
              />
              <p className="soft small">
                {t('again.checked')} {t('again.ends', { time: formatMoment(plan.vervaltOp, 'time', locale) })}
              </p>
            </>
          ) : null}
        </>
      )}
      {plan?.isMeer === true ? <Alert tone="info" title={t('again.more')} /> : null}
    </Dialog>
  );
};
