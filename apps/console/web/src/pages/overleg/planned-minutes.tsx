import { useWords } from '../../language/use-words.js';

const CHOICES = [5, 10, 15, 20, 30];

/** How many minutes the chair plans for each case. */
export const PlannedMinutes = ({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (minutes: number) => void;
}) => {
  const { t } = useWords();
  return (
    <label className="inline-choice small">
      {t('overleg.minutes-each')}
      <select value={value} onChange={({ target }) => onChange(Number(target.value))}>
        {CHOICES.map((minutes) => (
          <option key={minutes} value={minutes}>
            {t('overleg.minutes', { count: minutes })}
          </option>
        ))}
      </select>
    </label>
  );
};
