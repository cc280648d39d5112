import { useState } from 'react';
import { useWords } from '../../language/use-words.js';
import { Field } from '../../parts/field.js';
import { useMe } from '../../shell/me.js';
import { aboutChoices } from './about-choices.js';
import { ActFlow } from './act-flow.js';
import type { ActProps } from './act-panel.js';
import { Choices } from './choices.js';

const WANTED = ['bekendheid', 'eerdere-meldingen', 'lopende-hulp', 'gezag', 'contact', 'duiding'] as const;

interface QuestionDraft {
  readonly to: readonly string[];
  readonly wanted: readonly string[];
  readonly task: string;
  readonly about: readonly string[];
  readonly told: string;
}

/** A question to partners of the table. */
export const QuestionForm = ({ place, opened, atTable, onStop, onOpenAgain }: ActProps) => {
  const { t } = useWords();
  const { rol } = useMe();
  const persons = aboutChoices(opened.kaart);
  const [draft, setDraft] = useState<QuestionDraft>({
    to: [],
    wanted: [],
    task: '',
    about: persons.map(({ value }) => value),
    told: '',
  });
  const set = (part: Partial<QuestionDraft>): void => setDraft({ ...draft, ...part });
  const { to, wanted, task, about, told } = draft;
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
        errors: [
          ...(to.length === 0 ? [{ field: 'aan', text: t('case.ask.to.missing') }] : []),
          ...(wanted.length === 0 ? [{ field: 'behoefte', text: t('case.ask.wanted.missing') }] : []),
          ...(task.trim() === '' ? [{ field: 'taak', text: t('case.ask.task.missing') }] : []),
          ...(about.length === 0 && persons.length > 0
            ? [{ field: 'over', text: t('case.ask.about.missing') }]
            : []),
        ],
        built: {
          body: {
            gericht: to.map((organisatie) => ({ organisatie })),
            informatiebehoefte: wanted,
            taak: task.trim(),
            over: about,
            ...(told.trim() === '' ? {} : { toelichting: told.trim() }),
          },
          places: [
            ['/gericht', 'aan'],
            ['/informatiebehoefte', 'behoefte'],
            ['/taak', 'taak'],
            ['/over', 'over'],
            ['/betrokkenen', 'over'],
            ['/toelichting', 'toelichting'],
          ],
        },
        rows: [
          { name: t('case.ask.to'), value: nameOf(partners, to) },
          { name: t('case.ask.wanted'), value: nameOf(needs, wanted) },
          { name: t('case.ask.task'), value: task.trim() },
          { name: t('case.ask.about'), value: nameOf([...persons], about) },
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
            id="over"
            legend={t('case.ask.about')}
            error={errorOf('over')}
            isSeveral
            options={persons}
            chosen={about}
            onChosen={(chosen) => set({ about: chosen })}
          />
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
          <Field id="toelichting" label={t('case.ask.told')} error={errorOf('toelichting')} isOptional>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                maxLength={2000}
                value={told}
                onChange={({ target }) => set({ told: target.value })}
              />
            )}
          </Field>
        </>
      )}
    </ActFlow>
  );
};
