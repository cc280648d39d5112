import { useWords } from '../../language/use-words.js';
import { TextArea } from '../../parts/text-area.js';
import { Choices } from '../../parts/choices.js';
import { INTERESTS } from './decision-draft.js';

/** Why partners may know something of the prosecution (Wjsg art. 39f). */
export interface Interest {
  readonly interests: readonly string[];
  readonly interestTold: string;
}

/** The weighty interest for which something is shared: what it is for, and which it is in this case. */
export const InterestFields = ({
  hint,
  interest: { interests, interestTold },
  errorOf,
  isOptional = false,
  onChange,
}: {
  readonly hint: string;
  readonly interest: Interest;
  readonly errorOf: (field: string) => string | undefined;
  readonly isOptional?: boolean;
  readonly onChange: (part: Partial<Interest>) => void;
}) => {
  const { t } = useWords();
  return (
    <>
      <Choices
        id="belang"
        legend={t('case.decide.interest')}
        hint={hint}
        error={errorOf('belang')}
        isOptional={isOptional}
        isSeveral
        options={INTERESTS.map((value) => ({ value, label: t(`case.interest.${value}`) }))}
        chosen={interests}
        onChosen={(chosen) => onChange({ interests: chosen })}
      />
      <TextArea
        id="belang-tekst"
        label={t('case.decide.interest-told')}
        hint={t('case.decide.no-secret')}
        error={errorOf('belang-tekst')}
        isOptional={isOptional}
        value={interestTold}
        maxLength={1000}
        onChange={(text) => onChange({ interestTold: text })}
      />
    </>
  );
};
