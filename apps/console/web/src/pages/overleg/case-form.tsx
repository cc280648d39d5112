import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Problem } from '../../api/problem.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { Alert } from '../../parts/alert.js';
import { Button, buttonClass } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { ErrorSummary, type FieldError } from '../../parts/error-summary.js';
import { Icon } from '../../parts/icon.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

/** A form that is sent as a report: what it does, its mistakes on top, what was kept, and once it was sent what happens next. */
export const CaseForm = ({
  title,
  what,
  errors,
  problem,
  savedAt,
  isBusy,
  submit,
  back,
  onSubmit,
  sent,
  children,
}: {
  readonly title: string;
  readonly what: string;
  readonly errors: readonly FieldError[];
  readonly problem: Problem | null;
  readonly savedAt: number | null;
  readonly isBusy: boolean;
  /** What the button says. */
  readonly submit: string;
  readonly back: string;
  readonly onSubmit: () => void;
  /** What happens next, once it was sent; null: not yet. */
  readonly sent: ReactNode | null;
  readonly children: ReactNode;
}) => {
  const { t, locale } = useWords();
  if (sent !== null)
    return (
      <Alert tone="good" title={t('overleg.recorded')} isUrgent>
        {sent}
        <div className="row">
          <Link className={buttonClass('primary')} to={back}>
            {t('overleg.go-on')}
          </Link>
        </div>
      </Alert>
    );
  return (
    <Card title={title}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onSubmit();
        }}
      >
        <ErrorSummary errors={errors} />
        {problem === null || errors.length > 0 ? null : <ProblemNotice problem={problem} />}
        <p>{what}</p>
        <p className="small soft">{t('parts.fill-in')}</p>
        {children}
        {savedAt === null ? null : (
          <p className="small" role="status">
            <Icon name="check" /> {t('overleg.saved', { time: formatMoment(savedAt, 'time', locale) })}{' '}
            <span className="soft">{t('overleg.saved-where')}</span>
          </p>
        )}
        <div className="row">
          <Button look="primary" type="submit" isBusy={isBusy}>
            {submit}
          </Button>
          <Link className={buttonClass()} to={back}>
            {t('overleg.cancel')}
          </Link>
        </div>
      </form>
    </Card>
  );
};
