import { useWords } from '../../language/use-words.js';
import { Choices } from '../../parts/choices.js';
import { TextArea } from '../../parts/text-area.js';
import { DayField } from './day-field.js';
import { DECISIONS, DETENTIONS, type SuspectDraft } from './decision-draft.js';
import { MeasureFields } from './measure-fields.js';
import { Select } from './select.js';
import { SuspectExtras } from './suspect-extras.js';

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
  const { mark, decisions, decidedAt, releasedAt, detention, reason, maatregelen, overige } = draft;
  const set = (part: Partial<SuspectDraft>): void => onChange({ ...draft, ...part });
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
      {decisions.length === 0 ? null : (
        <>
          <DayField
            id={`${mark}-tijdstip`}
            label={t('case.decide.decided-at')}
            error={errorOf(`${mark}-tijdstip`)}
            hasTime
            value={decidedAt}
            onChange={(moment) => set({ decidedAt: moment })}
          />
          {decisions.includes('heenzenden') ? (
            <DayField
              id={`${mark}-vrijlating`}
              label={t('case.decide.released-at')}
              error={errorOf(`${mark}-vrijlating`)}
              hasTime
              value={releasedAt}
              onChange={(moment) => set({ releasedAt: moment })}
            />
          ) : null}
          {decisions.includes('vasthouden') ? (
            <Select
              id={`${mark}-vrijheidsbeneming`}
              label={t('case.decide.detention')}
              error={errorOf(`${mark}-vrijheidsbeneming`)}
              options={DETENTIONS.map((value) => ({ value, label: t(`case.detention.${value}`) }))}
              chosen={detention}
              onChosen={(chosen) => set({ detention: chosen })}
            />
          ) : null}
          <TextArea
            id={`${mark}-motivering`}
            label={t('case.decide.reason')}
            hint={t('case.decide.no-secret')}
            error={errorOf(`${mark}-motivering`)}
            isOptional
            value={reason}
            maxLength={4000}
            onChange={(text) => set({ reason: text })}
          />
          <MeasureFields
            id={`${mark}-maatregelen`}
            list="maatregelen"
            draft={maatregelen}
            errorOf={errorOf}
            onChange={(measures) => set({ maatregelen: measures })}
          />
          <MeasureFields
            id={`${mark}-overige`}
            list="overige"
            draft={overige}
            errorOf={errorOf}
            onChange={(measures) => set({ overige: measures })}
          />
          <SuspectExtras draft={draft} errorOf={errorOf} onChange={set} />
        </>
      )}
    </div>
  );
};
