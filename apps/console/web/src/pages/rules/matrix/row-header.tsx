import type { Matrixrij } from '../../../api/desk.generated.js';
import { useWords } from '../../../language/use-words.js';

const MOST_FIELDS = 4;

/** What a row is about, with the first fields that fall under it. */
export const RowHeader = ({ row: { naam, velden } }: { readonly row: Matrixrij }) => (
  <th scope="row" lang="nl">
    {naam}
    <FieldNames names={velden.map((field) => field.naam)} />
  </th>
);

/** The first of these names, and how many more there are. */
export const FieldNames = ({ names }: { readonly names: readonly string[] }) => {
  const { t } = useWords();
  const shown = [...new Set(names)];
  if (shown.length === 0) return null;
  return (
    <span className="matrix__fields">
      {shown.slice(0, MOST_FIELDS).join(', ')}
      {shown.length > MOST_FIELDS
        ? `, ${t('matrix.more-fields', { count: shown.length - MOST_FIELDS })}`
        : ''}
    </span>
  );
};
