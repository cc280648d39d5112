import { useState } from 'react';
import { faultsIn } from '../../api/faults-in.js';
import { useSending } from '../../api/use-sending.js';
import { useWords } from '../../language/use-words.js';
import type { FieldError } from '../../parts/error-summary.js';
import { Field } from '../../parts/field.js';
import type { SheetProps } from './at-case.js';
import { CaseForm } from './case-form.js';
import { PartnerSelect } from './partner-select.js';
import { casePlace } from './places.js';
import { TextArea } from '../../parts/text-area.js';
import { useKept } from './use-kept.js';

/** The admission criteria of a Zorg- en Veiligheidshuis (BGS art. 2.20), a to d. */
const CRITERIA = ['problematiek', 'leefgebieden', 'gevolgen', 'samenwerking'] as const;
type Criterion = (typeof CRITERIA)[number];

type Escalation = Readonly<Record<Criterion | 'naar', string>>;

const EMPTY: Escalation = { naar: '', problematiek: '', leefgebieden: '', gevolgen: '', samenwerking: '' };

/** Takes the case up to the Zorg- en Veiligheidshuis, showing how it meets each of the four criteria. */
export const EscalateForm = ({ at, sheet }: SheetProps) => {
  const { t } = useWords();
  const { value, savedAt, set, drop } = useKept<Escalation>(`opschalen ${at.table} ${at.zaak}`, EMPTY);
  const [isTried, setIsTried] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { send, problem, isBusy } = useSending('POST /overleggen/{tafel}/zaken/{zaak}/opschaling');
  const found: readonly FieldError[] = [
    ...(value.naar === '' ? [{ field: 'opschaling-naar', text: t('overleg.error.where') }] : []),
    ...CRITERIA.flatMap((criterion) =>
      value[criterion].trim() === ''
        ? [{ field: `opschaling-${criterion}`, text: t(`overleg.error.criterion-${criterion}`) }]
        : [],
    ),
  ];
  const told = (problem === null ? [] : faultsIn(problem)).map(({ veld, reden }) => {
    const [, first = '', second = ''] = veld.split('/');
    const criterion = CRITERIA.find((one) => one === second);
    return {
      field: first === 'criteria' && criterion !== undefined ? `opschaling-${criterion}` : 'opschaling-naar',
      text: reden,
    };
  });
  const errors = isTried ? (found.length > 0 ? found : told) : [];
  const errorOf = (id: string) => errors.find(({ field }) => field === id)?.text;
  const write = (change: Partial<Escalation>): void => set({ ...value, ...change });
  const houses = sheet.ketenpartners.filter(({ soort }) => soort === 'zvh');
  const submit = async (): Promise<void> => {
    setIsTried(true);
    if (found.length > 0) return;
    const criteria = Object.fromEntries(CRITERIA.map((one) => [one, value[one].trim()]));
    const recorded = await send(
      { naar: { organisatie: value.naar }, criteria },
      { path: { tafel: at.table, zaak: at.zaak } },
    );
    if (recorded === null) return;
    setSentTo(houses.find(({ ketenpartner }) => ketenpartner === value.naar)?.naam ?? value.naar);
    drop();
  };
  return (
    <CaseForm
      title={t('overleg.escalate')}
      what={t('overleg.escalate-how')}
      errors={errors}
      problem={problem}
      savedAt={savedAt}
      isBusy={isBusy}
      submit={t('overleg.escalate-send')}
      back={casePlace(at.table, at.moment, at.zaak, { stap: '3' })}
      onSubmit={() => void submit()}
      sent={sentTo === null ? null : <p>{t('overleg.escalate-sent', { name: sentTo })}</p>}
    >
      <Field label={t('overleg.escalate-to')} id="opschaling-naar" error={errorOf('opschaling-naar')}>
        {(control) => (
          <PartnerSelect
            control={control}
            partners={houses}
            value={value.naar}
            onChange={(naar) => write({ naar })}
          />
        )}
      </Field>
      {CRITERIA.map((criterion) => (
        <TextArea
          key={criterion}
          id={`opschaling-${criterion}`}
          label={t(`overleg.criterion-${criterion}`)}
          hint={t(`overleg.criterion-${criterion}-hint`)}
          error={errorOf(`opschaling-${criterion}`)}
          value={value[criterion]}
          onChange={(text) => write({ [criterion]: text })}
        />
      ))}
    </CaseForm>
  );
};
