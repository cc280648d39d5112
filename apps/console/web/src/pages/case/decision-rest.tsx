import { useWords } from '../../language/use-words.js';
import { Field } from '../../parts/field.js';
import { TextArea } from '../../parts/text-area.js';
import { INFORMED, ROUTES, type DecisionDraft } from './decision-draft.js';
import { Select } from './select.js';

/** What a decision says of the case as a whole: the route, what a new incident changes, and whether the suspect knows of it. */
export const DecisionRest = ({
  draft: { route, newIncident, informed, informedWhy, caseNumber },
  errorOf,
  onChange,
}: {
  readonly draft: DecisionDraft;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (part: Partial<DecisionDraft>) => void;
}) => {
  const { t } = useWords();
  return (
    <>
      <Select
        id="route"
        label={t('case.decide.route')}
        error={errorOf('route')}
        isOptional
        options={ROUTES.map((value) => ({ value, label: t(`case.route.${value}`) }))}
        chosen={route}
        onChosen={(chosen) => onChange({ route: chosen })}
      />
      <TextArea
        id="nieuw-incident"
        label={t('case.decide.new-incident')}
        hint={t('case.decide.new-incident.hint')}
        error={errorOf('nieuw-incident')}
        isOptional
        value={newIncident}
        maxLength={500}
        onChange={(text) => onChange({ newIncident: text })}
      />
      <Select
        id="informering"
        label={t('case.decide.informed')}
        error={errorOf('informering')}
        isOptional
        options={INFORMED.map((value) => ({ value, label: t(`case.decide.informed.${value}`) }))}
        chosen={informed}
        onChosen={(chosen) => onChange({ informed: chosen })}
      />
      {informed === 'nee' || informed === 'later' ? (
        <TextArea
          id="informering-waarom"
          label={t('case.decide.informed.why')}
          hint={t('case.decide.informed.why.hint')}
          error={errorOf('informering-waarom')}
          value={informedWhy}
          maxLength={500}
          onChange={(text) => onChange({ informedWhy: text })}
        />
      ) : null}
      <Field
        id="parketnummer"
        label={t('case.decide.case-number')}
        hint={t('case.decide.case-number.hint')}
        error={errorOf('parketnummer')}
        isOptional
      >
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={20}
            value={caseNumber}
            onChange={({ target }) => onChange({ caseNumber: target.value })}
          />
        )}
      </Field>
    </>
  );
};
