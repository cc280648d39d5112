import { useId } from 'react';
import { useNavigate } from 'react-router';
import { useStore } from '../../live/use-store.js';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { useNow } from '../../moments/use-now.js';
import { Button } from '../../parts/button.js';
import { Card } from '../../parts/card.js';
import { Icon } from '../../parts/icon.js';
import { shortcutsOn, useShortcut } from '../../shell/use-shortcut.js';
import type { SheetProps } from './at-case.js';
import { MeetingPresence } from './meeting-presence.js';
import { OutcomeErrors } from './outcome-errors-summary.js';
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
  const now = useNow(60_000);
  const focusOn = useFieldFocus(at);
  const { addDecision, addAction } = useWriting(at, outcome);
  const hasBegun = Date.parse(at.moment) <= now;
  const read = (): void => {
    if (outcome.isComplete()) void go(casePlace(at.table, at.moment, at.zaak, { stap: 'teruglezen' }));
  };
  useShortcut('a', () => addDecision('directe-veiligheid'));
  useShortcut('t', addAction);
  useShortcut('s', () => focusOn('3', 'stand-wordt-vervolgd'));
  useShortcut('l', read);
  return (
    <>
      <Card title={t('overleg.outcome')}>
        <div className="stack stack--tight">
          <OutcomeErrors errors={outcome.errors} onGo={focusOn} />
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
            {t('overleg.read-back')} <kbd>L</kbd>
          </Button>
        </div>
      </Card>
      <MeetingPresence
        table={at.table}
        moment={at.moment}
        leden={leden}
        voorzitter={voorzitter}
        errorOf={outcome.errorOf}
      />
      <Shortcuts />
    </>
  );
};

const KEYS = [
  ['N', 'next-case'],
  ['P', 'previous-case'],
  ['A', 'agree'],
  ['T', 'assign'],
  ['S', 'close'],
  ['L', 'read'],
] as const;

const Shortcuts = () => {
  const { t } = useWords();
  const isOn = useStore(shortcutsOn);
  const id = useId();
  return (
    <Card title={t('overleg.keys')}>
      <label className="choice" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => shortcutsOn.set(target.checked)}
        />
        {t('overleg.keys-on')}
      </label>
      {isOn ? (
        <dl className="keys">
          {KEYS.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(`overleg.key.${what}`)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </Card>
  );
};
