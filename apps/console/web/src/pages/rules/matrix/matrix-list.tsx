import type { Autorisatiematrix } from '../../../api/desk.generated.js';
import { useWords } from '../../../language/use-words.js';
import { Card } from '../../../parts/card.js';
import { ChoiceField } from '../choice-field.js';
import { CellButton } from './cell-button.js';
import { FieldNames } from './row-header.js';
import { cellName, type PlacedGroup } from './shown-groups.js';

/** The matrix for one recipient, as lists under each other: for small screens and for who finds a table too wide. */
export const MatrixList = ({
  matrix: { ontvangers },
  groups,
  recipient,
  onChoose,
  onOpen,
}: {
  readonly matrix: Autorisatiematrix;
  readonly groups: readonly PlacedGroup[];
  readonly recipient: string;
  readonly onChoose: (recipient: string) => void;
  readonly onOpen: (cell: string) => void;
}) => {
  const { t } = useWords();
  const found = ontvangers.findIndex(({ code }) => code === recipient);
  const column = found === -1 ? 0 : found;
  const chosen = ontvangers[column];
  if (chosen === undefined) return null;
  return (
    <>
      <div className="filters no-print">
        <ChoiceField
          label={t('matrix.recipient')}
          value={chosen.code}
          options={ontvangers}
          onChoose={onChoose}
        />
      </div>
      {groups.map(({ code, naam, rows }) => (
        <Card key={code} title={<span lang="nl">{naam}</span>} isBare>
          <ul className="matrix-list">
            {rows.map(({ row }) => {
              const cell = row.vakken[column];
              return cell === undefined ? null : (
                <li key={row.categorie}>
                  <div lang="nl">
                    <strong>{row.naam}</strong>
                    <FieldNames names={row.velden.map((field) => field.naam)} />
                  </div>
                  <CellButton
                    cell={cell}
                    about={`${row.naam}, ${chosen.naam}`}
                    isStop
                    onOpen={() => onOpen(cellName(row, chosen.code))}
                  />
                </li>
              );
            })}
          </ul>
        </Card>
      ))}
    </>
  );
};
