import { useWords } from '../../language/use-words.js';

/** The working rules of the chain (P1 to P28) that a rule expresses. */
export const WorkingRules = ({ codes }: { readonly codes: readonly string[] }) => {
  const { t } = useWords();
  return codes.length === 0 ? null : (
    <div>
      <dt>{t('rule.working-rules')}</dt>
      <dd>{[...codes].sort((a, b) => a.localeCompare(b, 'nl', { numeric: true })).join(', ')}</dd>
    </div>
  );
};
