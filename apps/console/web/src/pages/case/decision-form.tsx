import { useState } from 'react';
import { useWords } from '../../language/use-words.js';
import { toDutchField } from '../../moments/dutch-field.js';
import { serverNow } from '../../moments/server-time.js';
import { Alert } from '../../parts/alert.js';
import { TextArea } from '../../parts/text-area.js';
import { Choices } from '../../parts/choices.js';
import { labelOf } from '../zsm-board/person-in-words.js';
import { ActFlow } from './act-flow.js';
import type { ActProps } from './act-panel.js';
import { AdviceFields } from './advice-fields.js';
import { DecisionRest } from './decision-rest.js';
import { givenAdvice } from './given-advice.js';
import { InterestFields } from './interest-fields.js';
import { decisionBody } from './decision-body.js';
import { emptyDecision, type SuspectDraft } from './decision-draft.js';
import { decisionErrors } from './decision-errors.js';
import { decisionRows } from './decision-rows.js';
import { SuspectDecision } from './suspect-decision.js';

/** A decision about the suspects of a case, with what one is warned of before it is recorded. */
export const DecisionForm = ({ place, opened, version, onStop, onOpenAgain }: ActProps) => {
  const { t, locale } = useWords();
  const { kaart: card } = opened;
  const suspects = (card.verdachten ?? []).flatMap(({ kenmerk, aanduiding }) =>
    typeof kenmerk === 'string' ? [{ mark: kenmerk, name: labelOf(aanduiding) ?? kenmerk }] : [],
  );
  const [draft, setDraft] = useState(() =>
    emptyDecision(
      suspects.map(({ mark }) => mark),
      toDutchField(serverNow()),
    ),
  );
  if (suspects.length === 0) return <Alert tone="info" title={t('case.decide.nobody')} />;
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const setSuspect = (next: SuspectDraft): void =>
    set({ suspects: draft.suspects.map((one) => (one.mark === next.mark ? next : one)) });
  const conditions = card.beoordeling?.voorwaarden ?? 0;
  const given = givenAdvice(opened);
  const adviceOf = (report: string): string => given.find((one) => one.report === report)?.name ?? report;
  const nameOf = (mark: string): string => suspects.find((one) => one.mark === mark)?.name ?? mark;
  return (
    <ActFlow
      title={t('case.act.decide')}
      operation="POST /zsm-tafels/{regio}/zaken/{zaak}/beslissingen"
      path={place}
      shape={{
        errors: decisionErrors(draft, t),
        built: decisionBody(draft),
        rows: decisionRows(draft, { suspect: nameOf, advice: adviceOf }, t, locale),
      }}
      version={version}
      isWarned
      next={t(draft.status === 'definitief' ? 'case.decide.next.final' : 'case.decide.next.intended')}
      onStop={onStop}
      onOpenAgain={onOpenAgain}
    >
      {(errorOf) => (
        <>
          <Choices
            id="status"
            legend={t('case.decide.status')}
            error={errorOf('status')}
            options={[
              { value: 'voorgenomen', label: t('case.decide.status.intended') },
              { value: 'definitief', label: t('case.decide.status.final') },
            ]}
            chosen={[draft.status]}
            onChosen={([status = '']) => set({ status })}
          />
          {draft.suspects.map((suspect) => (
            <SuspectDecision
              key={suspect.mark}
              name={nameOf(suspect.mark)}
              draft={suspect}
              onChange={setSuspect}
              errorOf={errorOf}
            />
          ))}
          {conditions === 0 ? null : (
            <>
              <Choices
                id="overgenomen"
                legend={t('case.decide.taken', { count: conditions })}
                error={errorOf('overgenomen')}
                isOptional
                options={[
                  { value: 'ja', label: t('case.decide.taken.ja') },
                  { value: 'deels', label: t('case.decide.taken.deels') },
                  { value: 'nee', label: t('case.decide.taken.nee') },
                ]}
                chosen={[draft.taken]}
                onChosen={([taken = '']) => set({ taken })}
              />
              {draft.taken === 'deels' || draft.taken === 'nee' ? (
                <TextArea
                  id="overgenomen-waarom"
                  label={t('case.decide.taken.why')}
                  error={errorOf('overgenomen-waarom')}
                  isOptional
                  value={draft.takenWhy}
                  maxLength={1000}
                  onChange={(text) => set({ takenWhy: text })}
                />
              ) : null}
            </>
          )}
          <AdviceFields
            given={given}
            advices={draft.advices}
            errorOf={errorOf}
            onChange={(advices) => set({ advices })}
          />
          <DecisionRest draft={draft} errorOf={errorOf} onChange={set} />
          {draft.status === 'definitief' ? (
            <InterestFields
              hint={t('case.decide.interest.hint')}
              interest={draft}
              errorOf={errorOf}
              onChange={set}
            />
          ) : null}
        </>
      )}
    </ActFlow>
  );
};
