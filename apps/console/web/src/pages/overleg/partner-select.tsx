import type { Zaakblad } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import type { ControlProps } from '../../parts/field.js';

/** Chooses a partner by its name. */
export const PartnerSelect = ({
  control,
  partners,
  value,
  onChange,
}: {
  readonly control: ControlProps;
  readonly partners: Zaakblad['ketenpartners'];
  readonly value: string;
  readonly onChange: (code: string) => void;
}) => {
  const { t } = useWords();
  return (
    <select {...control} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{t('overleg.choose')}</option>
      {partners.map(({ ketenpartner, naam }) => (
        <option key={ketenpartner} value={ketenpartner}>
          {naam}
        </option>
      ))}
    </select>
  );
};
