import { useEffect, useRef, useState, type ReactNode } from 'react';
import { change, type Changing } from '../../api/ask.js';
import type { GetoondeWaarschuwing } from '../../api/desk.generated.js';
import { newKey } from '../../api/new-key.js';
import { Problem, unreachable } from '../../api/problem.js';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { ErrorSummary } from '../../parts/error-summary.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import type { ActShape } from './act-shape.js';
import { ActDone, ActReview, ChangedMeanwhile } from './act-steps.js';
import { refusalsIn } from './refusals-in.js';

type Act = Extract<Changing, `POST /zsm-tafels/${string}`>;
const PREVIEW = 'POST /zsm-tafels/{regio}/zaken/{zaak}/beslissingen/voorbeeld';

interface ActFlowProps {
  readonly title: string;
  readonly operation: Act;
  readonly path: Readonly<Record<string, string>>;
  readonly shape: ActShape;
  /** The version of the card that it rests on; null: it rests on none. */
  readonly version: string | null;
  /** Whether the desk warns before it is recorded. */
  readonly isWarned?: boolean;
  /** What happens after it. */
  readonly next: string;
  readonly onStop: () => void;
  readonly onOpenAgain: () => void;
  readonly children: (errorOf: (field: string) => string | undefined) => ReactNode;
}

/** An act in three steps: fill in, read once more with what one is warned of, and done. Nothing that was filled in is ever lost. */
export const ActFlow = (props: ActFlowProps) => {
  const {
    title,
    operation,
    path,
    shape,
    version,
    isWarned = false,
    next,
    onStop,
    onOpenAgain,
    children,
  } = props;
  const { t } = useWords();
  const [step, setStep] = useState<'fill' | 'review' | 'done'>('fill');
  const [isChecked, setIsChecked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [warnings, setWarnings] = useState<readonly GetoondeWaarschuwing[]>([]);
  // One act has one key, however often it is sent.
  const [key] = useState(newKey);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step]);

  const refused = problem === null ? [] : refusalsIn(problem, shape.built);
  const errors = [...(isChecked ? shape.errors : []), ...refused];
  const attempt = async (ask: () => Promise<void>): Promise<void> => {
    setIsBusy(true);
    setProblem(null);
    try {
      await ask();
    } catch (error) {
      const told = error instanceof Problem ? error : unreachable();
      setProblem(told);
      if (told.kind === 'refused') setStep('fill');
    } finally {
      setIsBusy(false);
    }
  };
  const review = (): void => {
    setIsChecked(true);
    if (shape.errors.length > 0) return;
    void attempt(async () => {
      const shown = isWarned ? await change(PREVIEW, shape.built.body, { path }) : null;
      setWarnings(shown?.body.waarschuwingen ?? []);
      setStep('review');
    });
  };
  const record = (): void =>
    void attempt(async () => {
      await change(operation, shape.built.body, { path, version, key });
      setStep('done');
    });

  return (
    <section className="card act" aria-labelledby="handeling">
      <header>
        <h2 id="handeling" ref={heading} tabIndex={-1}>
          {step === 'review' ? t('case.act.review', { act: title }) : title}
        </h2>
        {step === 'done' ? null : (
          <Button isSmall onClick={onStop}>
            {t('case.act.stop')}
          </Button>
        )}
      </header>
      <div className="card__body stack">
        {problem === null || refused.length > 0 ? null : problem.kind === 'changed' ? (
          <ChangedMeanwhile
            problem={problem}
            onOpenAgain={() => {
              setProblem(null);
              setStep('fill');
              onOpenAgain();
            }}
          />
        ) : (
          <ProblemNotice problem={problem} />
        )}
        {step === 'done' ? (
          <ActDone next={next} onStop={onStop} />
        ) : step === 'review' ? (
          <ActReview
            rows={shape.rows}
            warnings={isWarned ? warnings : null}
            isBusy={isBusy}
            onBack={() => setStep('fill')}
            onRecord={record}
          />
        ) : (
          <form
            className="form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (!isBusy) review();
            }}
          >
            <ErrorSummary errors={errors} />
            <p>{t('parts.fill-in')}</p>
            {children((field) => errors.find((error) => error.field === field)?.text)}
            <div className="row">
              <Button look="primary" type="submit" isBusy={isBusy}>
                {t('case.act.to-review')}
              </Button>
            </div>
          </form>
        )}
      </div>
    </section>
  );
};
