import { useWords } from '../../language/use-words.js';
import { Choices } from '../../parts/choices.js';
import { TextArea } from '../../parts/text-area.js';
import { DayField } from './day-field.js';
import { EXTRAS, type SuspectDraft } from './decision-draft.js';

/** What comes with a decision about a suspect: an order of the officer of justice, a referral to Halt. */
export const SuspectExtras = ({
  draft: { mark, extras, orderedFrom, orderedUntil, referredOn, referredFor },
  errorOf,
  onChange,
}: {
  readonly draft: SuspectDraft;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (part: Partial<SuspectDraft>) => void;
}) => {
  const { t } = useWords();
  return (
    <>
      <Choices
        id={`${mark}-erbij`}
        legend={t('case.decide.extras')}
        hint={t('case.decide.extras.hint')}
        error={errorOf(`${mark}-erbij`)}
        isOptional
        isSeveral
        options={EXTRAS.map((value) => ({ value, label: t(`case.extra.${value}`) }))}
        chosen={extras}
        onChosen={(chosen) => onChange({ extras: chosen })}
      />
      {extras.includes('gedragsaanwijzing') ? (
        <>
          <DayField
            id={`${mark}-gedrag-ingaat`}
            label={t('case.decide.order.from')}
            error={errorOf(`${mark}-gedrag-ingaat`)}
            hasTime
            value={orderedFrom}
            onChange={(moment) => onChange({ orderedFrom: moment })}
          />
          <DayField
            id={`${mark}-gedrag-tot`}
            label={t('case.decide.order.until')}
            hint={t('case.decide.order.until.hint')}
            error={errorOf(`${mark}-gedrag-tot`)}
            value={orderedUntil}
            onChange={(day) => onChange({ orderedUntil: day })}
          />
        </>
      ) : null}
      {extras.includes('halt') ? (
        <>
          <DayField
            id={`${mark}-halt-op`}
            label={t('case.decide.halt.on')}
            error={errorOf(`${mark}-halt-op`)}
            value={referredOn}
            onChange={(day) => onChange({ referredOn: day })}
          />
          <TextArea
            id={`${mark}-halt-opdracht`}
            label={t('case.decide.halt.for')}
            hint={t('case.decide.no-secret')}
            error={errorOf(`${mark}-halt-opdracht`)}
            isOptional
            value={referredFor}
            maxLength={500}
            onChange={(text) => onChange({ referredFor: text })}
          />
        </>
      ) : null}
    </>
  );
};
