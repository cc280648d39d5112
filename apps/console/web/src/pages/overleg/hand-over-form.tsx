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

interface HandOver {
  readonly naar: string;
  readonly reden: string;
  /** One on each line. */
  readonly voorwaarden: string;
  readonly openstaand: string;
}

const EMPTY: HandOver = { naar: '', reden: '', voorwaarden: '', openstaand: '' };

/** Where in what was sent each field stands. */
const FIELDS: Readonly<Record<string, string>> = {
  naar: 'overdragen-naar',
  reden: 'overdragen-reden',
  veiligheidsvoorwaarden: 'overdragen-voorwaarden',
  openstaand: 'overdragen-openstaand',
};

const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Hands the case over to a local team, that says within a day that it took over. */
export const HandOverForm = ({ at, sheet }: SheetProps) => {
  const { t } = useWords();
  const { value, savedAt, set, drop } = useKept<HandOver>(`overdragen ${at.table} ${at.zaak}`, EMPTY);
  const [isTried, setIsTried] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { send, problem, isBusy } = useSending('POST /overleggen/{tafel}/zaken/{zaak}/overdracht');
  const found: readonly FieldError[] = [
    ...(value.naar === '' ? [{ field: 'overdragen-naar', text: t('overleg.error.where') }] : []),
    ...(value.reden.trim() === '' ? [{ field: 'overdragen-reden', text: t('overleg.error.why-over') }] : []),
  ];
  const told = (problem === null ? [] : faultsIn(problem)).map(({ veld, reden }) => ({
    field: FIELDS[veld.split('/')[1] ?? ''] ?? 'overdragen-reden',
    text: reden,
  }));
  const errors = isTried ? (found.length > 0 ? found : told) : [];
  const errorOf = (id: string) => errors.find(({ field }) => field === id)?.text;
  const write = (change: Partial<HandOver>): void => set({ ...value, ...change });
  const teams = sheet.ketenpartners.filter(({ soort }) => soort === 'lokaal-team');
  const submit = async (): Promise<void> => {
    setIsTried(true);
    if (found.length > 0) return;
    const conditions = linesIn(value.voorwaarden);
    const recorded = await send(
      {
        naar: { organisatie: value.naar },
        reden: value.reden.trim(),
        openstaand: linesIn(value.openstaand),
        ...(conditions.length === 0 ? {} : { veiligheidsvoorwaarden: conditions }),
      },
      { path: { tafel: at.table, zaak: at.zaak } },
    );
    if (recorded === null) return;
    setSentTo(teams.find(({ ketenpartner }) => ketenpartner === value.naar)?.naam ?? value.naar);
    drop();
  };
  return (
    <CaseForm
      title={t('overleg.hand-over-local')}
      what={t('overleg.hand-over-how')}
      errors={errors}
      problem={problem}
      savedAt={savedAt}
      isBusy={isBusy}
      submit={t('overleg.hand-over-send')}
      back={casePlace(at.table, at.moment, at.zaak, { stap: '3' })}
      onSubmit={() => void submit()}
      sent={sentTo === null ? null : <p>{t('overleg.hand-over-sent', { name: sentTo })}</p>}
    >
      <Field label={t('overleg.hand-over-to')} id="overdragen-naar" error={errorOf('overdragen-naar')}>
        {(control) => (
          <PartnerSelect
            control={control}
            partners={teams}
            value={value.naar}
            onChange={(naar) => write({ naar })}
          />
        )}
      </Field>
      <TextArea
        id="overdragen-reden"
        label={t('overleg.hand-over-why')}
        error={errorOf('overdragen-reden')}
        value={value.reden}
        onChange={(reden) => write({ reden })}
      />
      <TextArea
        id="overdragen-voorwaarden"
        label={t('overleg.hand-over-conditions')}
        hint={t('overleg.one-per-line')}
        isOptional
        error={errorOf('overdragen-voorwaarden')}
        value={value.voorwaarden}
        onChange={(voorwaarden) => write({ voorwaarden })}
      />
      <TextArea
        id="overdragen-openstaand"
        label={t('overleg.hand-over-open')}
        hint={t('overleg.one-per-line')}
        isOptional
        error={errorOf('overdragen-openstaand')}
        value={value.openstaand}
        onChange={(openstaand) => write({ openstaand })}
      />
    </CaseForm>
  );
};
