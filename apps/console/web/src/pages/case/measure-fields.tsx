import { useWords } from '../../language/use-words.js';
import { Choices } from '../../parts/choices.js';
import { DayField } from './day-field.js';
import { GROUNDS, MEASURES, type MeasureList, type MeasuresDraft } from './decision-draft.js';
import { Select } from './select.js';
import { TextArea } from '../../parts/text-area.js';

/** Measures of one list about one suspect: which, on what ground, what they ask and for how long. */
export const MeasureFields = ({
  id,
  list,
  draft,
  errorOf,
  onChange,
}: {
  readonly id: string;
  readonly list: MeasureList;
  readonly draft: MeasuresDraft;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (draft: MeasuresDraft) => void;
}) => {
  const { t } = useWords();
  const { kinds, ground, told, from, until } = draft;
  const set = (part: Partial<MeasuresDraft>): void => onChange({ ...draft, ...part });
  return (
    <>
      <Choices
        id={id}
        legend={t(`case.decide.${list}`)}
        error={errorOf(id)}
        isOptional
        isSeveral
        options={MEASURES[list].map((value) => ({ value, label: t(`case.measure.${value}`) }))}
        chosen={kinds}
        onChosen={(chosen) => set({ kinds: chosen })}
      />
      {kinds.length === 0 ? null : (
        <>
          <Select
            id={`${id}-grond`}
            label={t('case.decide.ground')}
            error={errorOf(`${id}-grond`)}
            options={GROUNDS.map((value) => ({ value, label: t(`case.ground.${value}`) }))}
            chosen={ground}
            onChosen={(chosen) => set({ ground: chosen })}
          />
          <TextArea
            id={`${id}-tekst`}
            label={t('case.decide.measures-told')}
            hint={t('case.decide.no-secret')}
            error={errorOf(`${id}-tekst`)}
            value={told}
            maxLength={1000}
            onChange={(text) => set({ told: text })}
          />
          <DayField
            id={`${id}-van`}
            label={t('case.decide.from')}
            error={errorOf(`${id}-van`)}
            isOptional
            value={from}
            onChange={(day) => set({ from: day })}
          />
          <DayField
            id={`${id}-tot`}
            label={t('case.decide.until')}
            error={errorOf(`${id}-tot`)}
            isOptional
            value={until}
            onChange={(day) => set({ until: day })}
          />
        </>
      )}
    </>
  );
};
