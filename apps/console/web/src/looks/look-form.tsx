import { viewedAs } from '../api/viewed-as.js';
import { useState } from 'react';
import type { Kijkrollen } from '../api/desk.generated.js';
import { useDraft } from '../drafts/use-draft.js';
import { useWords } from '../language/use-words.js';
import { ErrorSummary } from '../parts/error-summary.js';
import { Field } from '../parts/field.js';
import { roleName } from '../shell/role-name.js';
import { changed, lookOf, missingIn, partnerIn, type LookChoice } from './look-choice.js';
import { Purposes } from './purposes.js';

const NOTHING: LookChoice = { organisation: '', function: '', role: '', region: '', purpose: '' };

/** The form in which somebody chooses a partner, perhaps with function and region, a role and a purpose. */
export const LookForm = ({
  id,
  choices,
  onBegun,
}: {
  readonly id: string;
  readonly choices: Kijkrollen;
  readonly onBegun: () => void;
}) => {
  const { t } = useWords();
  const [only] = choices.ketenpartners.length === 1 ? choices.ketenpartners : [];
  const [choice, setChoice, drop] = useDraft<LookChoice>('kijkrol', {
    ...NOTHING,
    organisation: only?.organisatie ?? '',
  });
  const [isSent, setIsSent] = useState(false);
  const partner = partnerIn(choices, choice);
  const missing = isSent ? missingIn(choice) : [];
  const errorOf = (name: (typeof missing)[number]): string | undefined =>
    missing.includes(name) ? t(`looks.missing.${name}`) : undefined;
  const set = (name: keyof LookChoice) => (value: string) => setChoice(changed(choice, name, value));
  return (
    <form
      id={id}
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsSent(true);
        if (missingIn(choice).length > 0) return;
        drop();
        viewedAs.set(lookOf(choice, partner));
        onBegun();
      }}
    >
      <ErrorSummary
        errors={missing.map((name) => ({ field: `kijk-${name}`, text: t(`looks.missing.${name}`) }))}
      />
      <p>{t('parts.fill-in')}</p>
      <Choice
        id="kijk-organisation"
        label={t('looks.organisation')}
        error={errorOf('organisation')}
        value={choice.organisation}
        onChange={set('organisation')}
        none={t('looks.choose')}
        options={[...choices.ketenpartners]
          .sort((one, other) => one.naam.localeCompare(other.naam, 'nl'))
          .map(({ organisatie, naam }) => [organisatie, naam])}
      />
      <Choice
        id="kijk-role"
        label={t('looks.role')}
        error={errorOf('role')}
        value={choice.role}
        onChange={set('role')}
        none={t('looks.choose')}
        options={choices.rollen.map((role) => [role, roleName(t, role)])}
      />
      {partner === null || partner.functies.length === 0 ? null : (
        <Choice
          id="kijk-function"
          label={t('looks.function')}
          isOptional
          value={choice.function}
          onChange={set('function')}
          none={t('looks.no-function')}
          options={partner.functies.map(({ code, naam }) => [code, naam])}
        />
      )}
      {partner === null || partner.regios.length < 2 ? null : (
        <Choice
          id="kijk-region"
          label={t('looks.region')}
          isOptional
          value={choice.region}
          onChange={set('region')}
          none={t('looks.everywhere')}
          options={partner.regios.map(({ code, naam }) => [code, naam])}
        />
      )}
      <Purposes
        id="kijk-purpose"
        purposes={choices.doelen}
        chosen={choice.purpose}
        error={errorOf('purpose')}
        onChoose={set('purpose')}
      />
    </form>
  );
};

const Choice = ({
  id,
  label,
  error,
  isOptional = false,
  value,
  onChange,
  none,
  options,
}: {
  readonly id: string;
  readonly label: string;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly none: string;
  readonly options: readonly (readonly [code: string, name: string])[];
}) => (
  <Field id={id} label={label} error={error} isOptional={isOptional}>
    {(control) => (
      <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{none}</option>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Field>
);
