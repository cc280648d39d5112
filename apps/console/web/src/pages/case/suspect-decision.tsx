import { useWords } from '../../language/use-words.js';
import { Field } from '../../parts/field.js';
import { Choices } from '../../parts/choices.js';
import { DECISIONS, DETENTIONS, GROUNDS, MEASURES, type SuspectDraft } from './decision-draft.js';

/** What is decided about one suspect. Further questions come only when they matter. */
export const SuspectDecision = ({
  name,
  draft,
  onChange,
  errorOf,
}: {
  readonly name: string;
  readonly draft: SuspectDraft;
  readonly onChange: (draft: SuspectDraft) => void;
  readonly errorOf: (field: string) => string | undefined;
}) => {
  const { t } = useWords();
  const { mark, decisions, decidedAt, releasedAt, detention, reason, measures, ground, measuresTold } = draft;
  const set = (part: Partial<SuspectDraft>): void => onChange({ ...draft, ...part });
  const isDecided = decisions.length > 0;
  return (
    <div className="act__suspect" role="group" aria-label={name}>
      <Choices
        id={`${mark}-besluit`}
        legend={t('case.decide.decision', { person: name })}
        hint={t('case.decide.decision.hint')}
        error={errorOf(`${mark}-besluit`)}
        isSeveral
        options={DECISIONS.map((value) => ({ value, label: t(`case.decision.${value}`) }))}
        chosen={decisions}
        onChosen={(chosen) => set({ decisions: chosen })}
      />
      {isDecided ? (
        <>
          <Field
            id={`${mark}-tijdstip`}
            label={t('case.decide.decided-at')}
            error={errorOf(`${mark}-tijdstip`)}
          >
            {(control) => (
              <input
                {...control}
                type="datetime-local"
                value={decidedAt}
                onChange={({ target }) => set({ decidedAt: target.value })}
              />
            )}
          </Field>
          {decisions.includes('heenzenden') ? (
            <Field
              id={`${mark}-vrijlating`}
              label={t('case.decide.released-at')}
              error={errorOf(`${mark}-vrijlating`)}
            >
              {(control) => (
                <input
                  {...control}
                  type="datetime-local"
                  value={releasedAt}
                  onChange={({ target }) => set({ releasedAt: target.value })}
                />
              )}
            </Field>
          ) : null}
          {decisions.includes('vasthouden') ? (
            <Field
              id={`${mark}-vrijheidsbeneming`}
              label={t('case.decide.detention')}
              error={errorOf(`${mark}-vrijheidsbeneming`)}
            >
              {(control) => (
                <select
                  {...control}
                  value={detention}
                  onChange={({ target }) => set({ detention: target.value })}
                >
                  <option value="">{t('case.decide.choose')}</option>
                  {DETENTIONS.map((value) => (
                    <option key={value} value={value}>
                      {t(`case.detention.${value}`)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ) : null}
          <Field
            id={`${mark}-motivering`}
            label={t('case.decide.reason')}
            hint={t('case.decide.no-secret')}
            error={errorOf(`${mark}-motivering`)}
            isOptional
          >
            {(control) => (
              <textarea
                {...control}
                rows={3}
                maxLength={4000}
                value={reason}
                onChange={({ target }) => set({ reason: target.value })}
              />
            )}
          </Field>
          <Choices
            id={`${mark}-maatregelen`}
            legend={t('case.decide.measures')}
            isOptional
            isSeveral
            options={MEASURES.map((value) => ({ value, label: t(`case.measure.${value}`) }))}
            chosen={measures}
            onChosen={(chosen) => set({ measures: chosen })}
          />
          {measures.length === 0 ? null : (
            <>
              <Field id={`${mark}-grond`} label={t('case.decide.ground')} error={errorOf(`${mark}-grond`)}>
                {(control) => (
                  <select
                    {...control}
                    value={ground}
                    onChange={({ target }) => set({ ground: target.value })}
                  >
                    <option value="">{t('case.decide.choose')}</option>
                    {GROUNDS.map((value) => (
                      <option key={value} value={value}>
                        {t(`case.ground.${value}`)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <Field
                id={`${mark}-maatregelen-tekst`}
                label={t('case.decide.measures-told')}
                hint={t('case.decide.no-secret')}
                error={errorOf(`${mark}-maatregelen-tekst`)}
              >
                {(control) => (
                  <textarea
                    {...control}
                    rows={3}
                    maxLength={1000}
                    value={measuresTold}
                    onChange={({ target }) => set({ measuresTold: target.value })}
                  />
                )}
              </Field>
            </>
          )}
        </>
      ) : null}
    </div>
  );
};
