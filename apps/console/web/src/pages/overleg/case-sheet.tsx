import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { Icon } from '../../parts/icon.js';
import type { SheetProps } from './at-case.js';
import { CaseNews } from './case-news.js';
import { ChairPanel } from './chair-panel.js';
import { EscalateForm } from './escalate-form.js';
import { HandOverForm } from './hand-over-form.js';
import { LastPresence } from './last-presence.js';
import { casePlace } from './places.js';
import { ReadBackPage } from './read-back-page.js';
import { StepAgree } from './step-agree.js';
import { StepCarryOut } from './step-carry-out.js';
import { StepShare } from './step-share.js';
import { useOutcome } from './use-outcome.js';

const STEPS = ['1', '2', '3'] as const;

/** A case in its three steps, under the question that it is about. */
export const CaseSheet = (props: SheetProps) => {
  const { at, sheet, item, isChair, leden, voorzitter } = props;
  const { t } = useWords();
  const [query] = useSearchParams();
  const asked = query.get('stap') ?? '1';
  const step = STEPS.find((one) => one === asked) ?? '1';
  const outcome = useOutcome(at, { moment: at.moment, leden, voorzitter });
  const inSteps = asked !== 'teruglezen' && asked !== 'overdragen' && asked !== 'opschalen';
  return (
    <div className="stack">
      <div className="question">
        <p>{sheet.vraag}</p>
        <p className="small">
          <Icon name="lock" /> {t('overleg.opened-for', { purpose: sheet.naamDoel })}
        </p>
      </div>
      <CaseNews sheet={sheet} item={item} onRefresh={props.onRefresh} />
      {asked === 'teruglezen' && isChair ? <ReadBackPage {...props} outcome={outcome} /> : null}
      {asked === 'overdragen' ? <HandOverForm {...props} /> : null}
      {asked === 'opschalen' ? <EscalateForm {...props} /> : null}
      {inSteps ? (
        <div className="with-aside">
          <div className="card sheet">
            <nav className="tabs" aria-label={t('overleg.steps')}>
              {STEPS.map((one) => (
                <Link
                  key={one}
                  to={casePlace(at.table, at.moment, at.zaak, { stap: one })}
                  {...(one === step ? { 'aria-current': 'page' as const } : {})}
                >
                  <span className="step-number" aria-hidden="true">
                    {one}
                  </span>
                  {t(`overleg.step-${one}`)}
                </Link>
              ))}
            </nav>
            <div className="card__body stack">
              {step === '1' ? <StepShare {...props} /> : null}
              {step === '2' ? <StepAgree {...props} outcome={outcome} /> : null}
              {step === '3' ? <StepCarryOut {...props} outcome={outcome} /> : null}
            </div>
          </div>
          <aside className="stack" aria-label={t('overleg.at-the-table')}>
            {isChair ? (
              <ChairPanel {...props} outcome={outcome} />
            ) : (
              <LastPresence deelnemers={sheet.deelnemers} />
            )}
          </aside>
        </div>
      ) : null}
    </div>
  );
};
