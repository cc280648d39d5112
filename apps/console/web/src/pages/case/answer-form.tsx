import { useState } from 'react';
import { useWords } from '../../language/use-words.js';
import { Field } from '../../parts/field.js';
import { TextArea } from '../../parts/text-area.js';
import { Choices } from '../../parts/choices.js';
import { aboutChoices } from './about-choices.js';
import { ActFlow } from './act-flow.js';
import type { ActProps } from './act-panel.js';
import { answerBody, ANSWERS, type AnswerDraft } from './answer-body.js';

/** The answer to a question that one's organisation was asked. */
export const AnswerForm = ({
  place,
  opened,
  report,
  onStop,
  onOpenAgain,
}: ActProps & { readonly report: string }) => {
  const { t } = useWords();
  const persons = aboutChoices(opened.kaart);
  const [draft, setDraft] = useState<AnswerDraft>({
    answer: '',
    reason: '',
    earlier: '',
    told: '',
    about: [],
  });
  const set = (part: Partial<AnswerDraft>): void => setDraft({ ...draft, ...part });
  const { answer, reason, earlier, told, about } = draft;
  const options = ANSWERS.map((value) => ({ value, label: t(`case.answer.${value}`) }));
  return (
    <ActFlow
      title={t('case.act.answer')}
      operation="POST /zsm-tafels/{regio}/zaken/{zaak}/vragen/{bericht}/antwoord"
      path={{ ...place, bericht: report }}
      version={null}
      next={t('case.answer.next')}
      onStop={onStop}
      onOpenAgain={onOpenAgain}
      shape={{
        errors: [
          ...(answer === '' ? [{ field: 'antwoord', text: t('case.answer.missing') }] : []),
          ...(answer === 'geweigerd' && reason.trim() === ''
            ? [{ field: 'reden', text: t('case.answer.reason.missing') }]
            : []),
          ...(earlier !== '' && !/^\d{1,4}$/.test(earlier)
            ? [{ field: 'eerdere', text: t('case.answer.earlier.wrong') }]
            : []),
        ],
        built: answerBody(draft),
        rows: [
          {
            name: t('case.answer'),
            value: options.find(({ value }) => value === answer)?.label ?? '',
          },
          ...(answer === 'geweigerd' ? [{ name: t('case.answer.reason'), value: reason.trim() }] : []),
          ...(answer === 'bekend' && earlier !== ''
            ? [{ name: t('case.answer.earlier'), value: earlier }]
            : []),
          ...(answer !== 'geen-mededeling' && told.trim() !== ''
            ? [{ name: t('case.ask.told'), value: told.trim() }]
            : []),
        ],
      }}
    >
      {(errorOf) => (
        <>
          <Choices
            id="antwoord"
            legend={t('case.answer')}
            hint={t('case.answer.hint')}
            error={errorOf('antwoord')}
            options={options}
            chosen={[answer]}
            onChosen={([chosen = '']) => set({ answer: chosen })}
          />
          {answer === 'geweigerd' ? (
            <TextArea
              id="reden"
              label={t('case.answer.reason')}
              error={errorOf('reden')}
              rows={2}
              value={reason}
              onChange={(text) => set({ reason: text })}
            />
          ) : null}
          {answer === 'bekend' ? (
            <>
              <Choices
                id="over"
                legend={t('case.answer.about')}
                error={errorOf('over')}
                isOptional
                isSeveral
                options={persons}
                chosen={about}
                onChosen={(chosen) => set({ about: chosen })}
              />
              <Field id="eerdere" label={t('case.answer.earlier')} error={errorOf('eerdere')} isOptional>
                {(control) => (
                  <input
                    {...control}
                    type="text"
                    inputMode="numeric"
                    value={earlier}
                    onChange={({ target }) => set({ earlier: target.value.trim() })}
                  />
                )}
              </Field>
            </>
          ) : null}
          {answer === '' || answer === 'geen-mededeling' ? null : (
            <TextArea
              id="toelichting"
              label={t('case.ask.told')}
              error={errorOf('toelichting')}
              isOptional
              value={told}
              onChange={(text) => set({ told: text })}
            />
          )}
        </>
      )}
    </ActFlow>
  );
};
