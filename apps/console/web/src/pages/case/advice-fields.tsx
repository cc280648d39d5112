import { useWords } from '../../language/use-words.js';
import { TextArea } from '../../parts/text-area.js';
import { FOLLOWED, type AdviceDraft, type DecisionDraft } from './decision-draft.js';
import { Select } from './select.js';

/** An advice that somebody gave in the case. */
export interface GivenAdvice {
  readonly report: string;
  readonly name: string;
}

const UNTOLD: AdviceDraft = { followed: '', why: '' };

/** Of each advice in the case whether it is followed, and why not. */
export const AdviceFields = ({
  given,
  advices,
  errorOf,
  onChange,
}: {
  readonly given: readonly GivenAdvice[];
  readonly advices: DecisionDraft['advices'];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (advices: DecisionDraft['advices']) => void;
}) => {
  const { t } = useWords();
  return given.map(({ report, name }) => {
    const advice = advices[report] ?? UNTOLD;
    const id = `advies-${report}`;
    const set = (part: Partial<AdviceDraft>): void =>
      onChange({ ...advices, [report]: { ...advice, ...part } });
    return (
      <div key={report} className="form">
        <Select
          id={id}
          label={t('case.decide.followed', { advice: name })}
          error={errorOf(id)}
          isOptional
          options={FOLLOWED.map((value) => ({ value, label: t(`case.decide.followed.${value}`) }))}
          chosen={advice.followed}
          onChosen={(followed) => set({ followed })}
        />
        {advice.followed === 'deels' || advice.followed === 'nee' ? (
          <TextArea
            id={`${id}-waarom`}
            label={t('case.decide.followed.why')}
            error={errorOf(`${id}-waarom`)}
            isOptional
            value={advice.why}
            maxLength={1000}
            onChange={(why) => set({ why })}
          />
        ) : null}
      </div>
    );
  });
};
