import type { Zaakblad } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Field } from '../../parts/field.js';
import { changed, without, type DraftAction } from './outcome-draft.js';
import { PartnerSelect } from './partner-select.js';
import type { WrittenOutcome } from './use-outcome.js';

const INFORMED = ['ja', 'nee', 'later'] as const;

/** One action as the chair writes it: who does what before when. */
export const ActionFields = ({
  action: { id, wat, belegdBij, voor, conditie, informering },
  place,
  partners,
  outcome: { draft, write, errorOf },
}: {
  readonly action: DraftAction;
  readonly place: number;
  readonly partners: Zaakblad['ketenpartners'];
  readonly outcome: WrittenOutcome;
}) => {
  const { t } = useWords();
  const set = (change: Partial<DraftAction>): void => write({ acties: changed(draft.acties, id, change) });
  const field = (part: string) => ({ id: `actie-${id}-${part}`, error: errorOf(`actie-${id}-${part}`) });
  return (
    <fieldset className="action-fields">
      <legend>{t('overleg.action-number', { place })}</legend>
      <Field label={t('overleg.what')} {...field('wat')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={1000}
            value={wat}
            onChange={({ target }) => set({ wat: target.value })}
          />
        )}
      </Field>
      <div className="pair">
        <Field label={t('overleg.who')} {...field('wie')}>
          {(control) => (
            <PartnerSelect
              control={control}
              partners={partners}
              value={belegdBij}
              onChange={(code) => set({ belegdBij: code })}
            />
          )}
        </Field>
        <Field label={t('overleg.before')} {...field('voor')}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={voor}
              onChange={({ target }) => set({ voor: target.value })}
            />
          )}
        </Field>
        <Field label={t('overleg.informed')} isOptional {...field('weet')}>
          {(control) => (
            <select
              {...control}
              value={informering}
              onChange={({ target }) => set({ informering: target.value })}
            >
              <option value="">{t('overleg.not-said')}</option>
              {INFORMED.map((word) => (
                <option key={word} value={word}>
                  {t(`overleg.informed-${word}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={t('overleg.condition')} isOptional {...field('conditie')}>
        {(control) => (
          <input
            {...control}
            maxLength={500}
            value={conditie}
            onChange={({ target }) => set({ conditie: target.value })}
          />
        )}
      </Field>
      <div className="row">
        <Button isSmall onClick={() => write({ acties: without(draft.acties, id) })}>
          {t('overleg.remove')}{' '}
          <span className="only-read-aloud">{t('overleg.action-number', { place })}</span>
        </Button>
      </div>
    </fieldset>
  );
};
