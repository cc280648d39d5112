import { cameBetween } from '../../api/came-between.js';
import type { GetoondeWaarschuwing } from '../../api/desk.generated.js';
import type { Problem } from '../../api/problem.js';
import { useWords } from '../../language/use-words.js';
import { Alert } from '../../parts/alert.js';
import { Button } from '../../parts/button.js';
import { Moment } from '../../parts/moment.js';
import type { ActShape } from './act-shape.js';

/** What one is about to record, with what one is warned of in front. Warnings hold nothing back. */
export const ActReview = ({
  rows,
  warnings,
  isBusy,
  onBack,
  onRecord,
}: {
  readonly rows: ActShape['rows'];
  /** Null: nothing is warned of for this act. */
  readonly warnings: readonly GetoondeWaarschuwing[] | null;
  readonly isBusy: boolean;
  readonly onBack: () => void;
  readonly onRecord: () => void;
}) => {
  const { t } = useWords();
  return (
    <>
      {warnings === null ? null : warnings.length === 0 ? (
        <Alert tone="info" title={t('case.act.no-warnings')} />
      ) : (
        <Alert tone="bad" title={t('case.act.warnings', { count: warnings.length })} isUrgent>
          <ul>
            {warnings.map(({ code, zin, kenmerk }) => (
              <li key={`${code} ${kenmerk ?? ''}`}>
                {zin}
                {typeof kenmerk === 'string' ? ` (${kenmerk})` : ''}
              </li>
            ))}
          </ul>
          <p>{t('case.act.warnings.you')}</p>
        </Alert>
      )}
      <dl className="case-fields">
        {rows.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <Button look="primary" isBusy={isBusy} onClick={onRecord}>
          {t('case.act.record')}
        </Button>
        <Button onClick={onBack}>{t('case.act.back')}</Button>
      </div>
    </>
  );
};

/** It was recorded, and what happens next. */
export const ActDone = ({ next, onStop }: { readonly next: string; readonly onStop: () => void }) => {
  const { t } = useWords();
  return (
    <>
      <Alert tone="good" title={t('case.act.done')} isUrgent>
        <p>{next}</p>
      </Alert>
      <div className="row">
        <Button look="primary" onClick={onStop}>
          {t('case.act.to-case')}
        </Button>
      </div>
    </>
  );
};

/** Something came in between: what, and how to go on with what was filled in. */
export const ChangedMeanwhile = ({
  problem,
  onOpenAgain,
}: {
  readonly problem: Problem;
  readonly onOpenAgain: () => void;
}) => {
  const { t } = useWords();
  const came = cameBetween(problem);
  return (
    <Alert tone="warning" title={problem.title} isUrgent>
      <p>{problem.detail}</p>
      {came.length === 0 ? null : (
        <ul>
          {came.map(({ bericht, naam, naamVan, sinds }) => (
            <li key={bericht}>
              {naam}, {naamVan}, <Moment at={sinds} />
            </li>
          ))}
        </ul>
      )}
      <p>{t('case.act.changed.kept')}</p>
      <div className="row">
        <Button onClick={onOpenAgain}>{t('case.act.changed.show')}</Button>
      </div>
    </Alert>
  );
};
