import { useRef, useState, type KeyboardEvent } from 'react';
import type { Autorisatiematrix } from '../../../api/desk.generated.js';
import { useWords } from '../../../language/use-words.js';
import { CellButton } from './cell-button.js';
import { moved, type CellPlace } from './moved.js';
import { RowHeader } from './row-header.js';
import { cellName, type PlacedGroup } from './shown-groups.js';

/** The matrix as a table: one stop for Tab, arrow keys between the cells, Enter opens one. */
export const MatrixTable = ({
  matrix: { ontvangers },
  groups,
  caption,
  onOpen,
}: {
  readonly matrix: Autorisatiematrix;
  readonly groups: readonly PlacedGroup[];
  readonly caption: string;
  readonly onOpen: (cell: string) => void;
}) => {
  const { t } = useWords();
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<CellPlace>({ row: 0, column: 0 });
  const size = { rows: groups.flatMap(({ rows }) => rows).length, columns: ontvangers.length };
  const isStop = (row: number, column: number): boolean =>
    row === Math.min(stop.row, size.rows - 1) && column === Math.min(stop.column, size.columns - 1);
  const onKey = (from: CellPlace) => (event: KeyboardEvent) => {
    const to = moved(from, size, event);
    if (to === null) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-place="${to.row}.${to.column}"] button`)?.focus();
  };
  return (
    <div className="matrix">
      <table ref={table}>
        <caption className="only-read-aloud">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('matrix.group')}</th>
            {ontvangers.map(({ code, naam }) => (
              <th scope="col" key={code} lang="nl">
                {naam}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ code, naam, rows }) => (
          <tbody key={code}>
            <tr className="matrix__group">
              <th scope="rowgroup" colSpan={ontvangers.length + 1} lang="nl">
                <span>{naam}</span>
              </th>
            </tr>
            {rows.map(({ row, place }) => (
              <tr key={row.categorie}>
                <RowHeader row={row} />
                {row.vakken.map((cell, column) => {
                  const recipient = ontvangers[column];
                  const at = { row: place, column };
                  return recipient === undefined ? null : (
                    <td key={recipient.code} data-place={`${place}.${column}`}>
                      <CellButton
                        cell={cell}
                        about={`${naam}, ${row.naam}, ${recipient.naam}`}
                        isStop={isStop(place, column)}
                        onOpen={() => onOpen(cellName(row, recipient.code))}
                        onKey={onKey(at)}
                        onReach={() => setStop(at)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};
