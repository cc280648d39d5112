import { useState } from 'react';
import { useWords } from '../../language/use-words.js';
import { Field } from '../../parts/field.js';
import { TextArea } from '../../parts/text-area.js';
import { useMe } from '../../shell/me.js';
import { Choices } from '../../parts/choices.js';
import { aboutChoices } from './about-choices.js';
import { ActFlow } from './act-flow.js';
import type { ActProps } from './act-panel.js';
import { InterestFields } from './interest-fields.js';
import { questionBody, questionErrors, questionsIn, type QuestionDraft } from './question-draft.js';

const WANTED = ['bekendheid', 'eerdere-meldingen', 'lopende-hulp', 'gezag', 'contact', 'duiding'] as const;

/** A question to partners of the table. */
export const QuestionForm = ({ place, opened, atTable, onStop, onOpenAgain }: ActProps) => {
  const { t } = useWords();
  const { rol } = useMe();
  const persons = aboutChoices(opened.kaart);
  const [draft, setDraft] = useState<QuestionDraft>({
    to: [],
    wanted: [],
    task: '',
    // An officer of justice asks in the case, and names nobody.
    way: rol?.functie === 'ovj' ? 'questions' : 'persons',
    about: persons.map(({ value }) => value),
    questions: '',
    interests: [],
    interestTold: '',
    told: '',
  });
  const set = (part: Partial<QuestionDraft>): void => setDraft({ ...draft, ...part });
  const { to, wanted, task, way, about, told } = draft;
  const isNamed = way === 'persons';
  const partners = atTable
    .filter(({ ketenpartner }) => ketenpartner !== rol?.organisatie)
    .map(({ ketenpartner, naam, open }) => ({
      value: ketenpartner,
      label: open ? naam : `${naam} (${t('zsm.table.closed')})`,
    }));
  const nameOf = (options: typeof partners, values: readonly string[]): string =>
    options
      .filter(({ value }) => values.includes(value))
      .map(({ label }) => label)
      .join(', ');
  const needs = WANTED.map((value) => ({ value, label: t(`case.wanted.${value}`) }));
  return (
    <ActFlow
      title={t('case.act.ask')}
      operation="POST /zsm-tafels/{regio}/zaken/{zaak}/vragen"
      path={place}
      version={null}
      next={t('case.ask.next')}
      onStop={onStop}
      onOpenAgain={onOpenAgain}
      shape={{
        errors: questionErrors(t, draft, persons.length > 0),
        built: questionBody(draft),
        rows: [
          { name: t('case.ask.to'), value: nameOf(partners, to) },
          { name: t('case.ask.wanted'), value: nameOf(needs, wanted) },
          { name: t('case.ask.task'), value: task.trim() },
          isNamed
            ? { name: t('case.ask.about'), value: nameOf([...persons], about) }
            : { name: t('case.ask.questions'), value: questionsIn(draft).join(' · ') },
          ...(isNamed || draft.interests.length === 0
            ? []
            : [{ name: t('case.decide.interest-told'), value: draft.interestTold.trim() }]),
          ...(told.trim() === '' ? [] : [{ name: t('case.ask.told'), value: told.trim() }]),
        ],
      }}
    >
      {(errorOf) => (
        <>
          <Choices
            id="aan"
            legend={t('case.ask.to')}
            error={errorOf('aan')}
            isSeveral
            options={partners}
            chosen={to}
            onChosen={(chosen) => set({ to: chosen })}
          />
          <Choices
            id="behoefte"
            legend={t('case.ask.wanted')}
            error={errorOf('behoefte')}
            isSeveral
            options={needs}
            chosen={wanted}
            onChosen={(chosen) => set({ wanted: chosen })}
          />
          <Choices
            id="wijze"
            legend={t('case.ask.way')}
            hint={t('case.ask.way.hint')}
            options={[
              { value: 'persons', label: t('case.ask.way.persons') },
              { value: 'questions', label: t('case.ask.way.questions') },
            ]}
            chosen={[way]}
            onChosen={([chosen]) => set({ way: chosen === 'questions' ? 'questions' : 'persons' })}
          />
          {isNamed ? (
            <Choices
              id="over"
              legend={t('case.ask.about')}
              error={errorOf('over')}
              isSeveral
              options={persons}
              chosen={about}
              onChosen={(chosen) => set({ about: chosen })}
            />
          ) : (
            <>
              <TextArea
                id="vragen"
                label={t('case.ask.questions')}
                hint={t('case.ask.questions.hint')}
                error={errorOf('vragen')}
                value={draft.questions}
                maxLength={5000}
                onChange={(questions) => set({ questions })}
              />
              <InterestFields
                hint={t('case.ask.interest.hint')}
                interest={draft}
                errorOf={errorOf}
                isOptional
                onChange={set}
              />
            </>
          )}
          <Field id="taak" label={t('case.ask.task')} hint={t('case.ask.task.hint')} error={errorOf('taak')}>
            {(control) => (
              <input
                {...control}
                type="text"
                maxLength={200}
                value={task}
                onChange={({ target }) => set({ task: target.value })}
              />
            )}
          </Field>
          <TextArea
            id="toelichting"
            label={t('case.ask.told')}
            error={errorOf('toelichting')}
            isOptional
            value={told}
            onChange={(text) => set({ told: text })}
          />
        </>
      )}
    </ActFlow>
  );
};
