import { useNavigate } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { useTick } from '../../moments/use-tick.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Icon } from '../../parts/icon.js';
import { useShortcut } from '../../shortcuts/use-shortcut.js';
import type { SheetProps } from './at-case.js';
import { Key } from './key.js';
import { MeetingPresence } from './meeting-presence.js';
import { OutcomeErrorsSummary } from './outcome-errors-summary.js';
import { casePlace } from './places.js';
import type { WrittenOutcome } from './use-outcome.js';
import { useFieldFocus } from './use-field-focus.js';
import { useWriting } from './use-writing.js';

/** What the chair has at hand in every step: what is being written, who is there, and the keys. */
export const ChairPanel = ({
  at,
  leden,
  voorzitter,
  outcome,
}: SheetProps & { readonly outcome: WrittenOutcome }) => {
  const { t, locale } = useWords();
  const go = useNavigate();
  const now = useTick('minute');
  const focusOn = useFieldFocus(at);
  const { addDecision, addAction } = useWriting(at, outcome);
  const hasBegun = Date.parse(at.moment) <= now;
  const read = (): void => {
    if (outcome.isComplete()) void go(casePlace(at.table, at.moment, at.zaak, { stap: 'teruglezen' }));
  };
  useShortcut({
    key: 'a',
    title: t('overleg.key.agree'),
    run: () => addDecision('directe-veiligheid'),
  });
  useShortcut({ key: 't', title: t('overleg.key.assign'), run: addAction });
  useShortcut({
    key: 's',
    title: t('overleg.key.close'),
    run: () => focusOn('3', 'stand-wordt-vervolgd'),
  });
  return (
    <>
      <Card title={t('overleg.outcome')}>
        <div className="stack stack--tight">
          <OutcomeErrorsSummary errors={outcome.errors} onGo={focusOn} />
          <p className="small" role="status">
            {outcome.savedAt === null ? (
              t('overleg.draft-none')
            ) : (
              <>
                <Icon name="check" />{' '}
                {t('overleg.saved', { time: formatMoment(outcome.savedAt, 'time', locale) })}
                <br />
                <span className="soft">{t('overleg.saved-where')}</span>
              </>
            )}
          </p>
          {hasBegun ? null : (
            <p className="small soft">
              {t('overleg.not-begun', {
                when: `${formatMoment(at.moment, 'weekday', locale)} ${formatMoment(at.moment, 'time', locale)}`,
              })}
            </p>
          )}
          <Button look="primary" onClick={read}>
            {t('overleg.read-back')} <Key shortcut={{ key: 'l', title: t('overleg.key.read'), run: read }} />
          </Button>
          <p className="small soft">{t('overleg.keys')}</p>
        </div>
      </Card>
      <MeetingPresence
        table={at.table}
        moment={at.moment}
        leden={leden}
        voorzitter={voorzitter}
        errorOf={outcome.errorOf}
      />
    </>
  );
};
