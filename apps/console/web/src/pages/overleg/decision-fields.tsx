import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Field } from '../../parts/field.js';
import type { AtCase } from './at-case.js';
import { changed, without, type Soort } from './outcome-draft.js';
import type { WrittenOutcome } from './use-outcome.js';
import { useWriting } from './use-writing.js';

/** The decisions of one sort as the chair writes them. */
export const DecisionFields = ({
  at,
  outcome,
  soort,
}: {
  readonly at: AtCase;
  readonly outcome: WrittenOutcome;
  readonly soort: Exclude<Soort, 'overig'>;
}) => {
  const { t } = useWords();
  const { addDecision } = useWriting(at, outcome);
  const { draft, write, errorOf } = outcome;
  const mine = draft.besluiten.filter((one) => one.soort === soort);
  const error = errorOf(`besluit-${soort}`);
  return (
    <section className="stack stack--tight">
      <h2>{t(`overleg.soort.${soort}`)}</h2>
      {mine.map(({ id, besluit }, place) => (
        <div key={id} className="written">
          <Field
            label={t('overleg.decision-number', { place: place + 1 })}
            id={`besluit-${id}`}
            error={errorOf(`besluit-${id}`)}
          >
            {(control) => (
              <textarea
                {...control}
                rows={2}
                maxLength={1000}
                value={besluit}
                onChange={({ target }) =>
                  write({ besluiten: changed(draft.besluiten, id, { besluit: target.value }) })
                }
              />
            )}
          </Field>
          <Button isSmall onClick={() => write({ besluiten: without(draft.besluiten, id) })}>
            {t('overleg.remove')}{' '}
            <span className="only-read-aloud">{t('overleg.decision-number', { place: place + 1 })}</span>
          </Button>
        </div>
      ))}
      {error === undefined ? null : <p className="field__error">{error}</p>}
      <div className="row">
        <Button id={`besluit-${soort}`} onClick={() => addDecision(soort)}>
          {t('overleg.add-decision')}
          <span className="only-read-aloud">{t(`overleg.soort.${soort}`)}</span>
        </Button>
      </div>
    </section>
  );
};
