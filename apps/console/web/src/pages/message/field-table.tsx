import { useState } from 'react';
import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import type { FieldGroup, FieldRow, Recipient } from './field-rows.js';
import { FateBadge } from './fate-badge.js';
import { MaskedValue } from './masked-value.js';
import { WhyDialog } from './why-dialog.js';

/** Of whom the table is, and what who looks may do. */
export interface TableOf {
  readonly message: string;
  readonly sender: string;
  /** Of the rulebook that decided about it. */
  readonly rulebook: string;
  readonly recipient: Recipient;
  readonly purpose: { readonly doel: string; readonly naam: string };
  /** Whether who looks sees what was sent beside what was received. */
  readonly isWhole: boolean;
  readonly mayShow: { readonly sent: boolean; readonly received: boolean };
}

/** Field by field: what was sent, what the recipient has of it, and why. */
export const FieldTable = ({
  of,
  groups,
}: {
  readonly of: TableOf;
  readonly groups: readonly FieldGroup[];
}) => {
  const { t } = useWords();
  const [asked, setAsked] = useState<FieldRow | null>(null);
  const columns = of.isWhole ? 4 : 3;
  return (
    <div className="scroller" role="region" aria-label={t('message.table')} tabIndex={0}>
      <table className="table fields">
        <thead>
          <tr>
            <th scope="col">{t('message.column.field')}</th>
            {of.isWhole ? <th scope="col">{t('message.column.sent', { name: of.sender })}</th> : null}
            <th scope="col">{t('message.column.received', { name: of.recipient.naam })}</th>
            <th scope="col">{t('message.column.why')}</th>
          </tr>
        </thead>
        {groups.map(({ person, role, rows }) => (
          <tbody key={person ?? 'none'}>
            {person === null ? null : (
              <tr className="fields__person">
                <th scope="rowgroup" colSpan={columns}>
                  {t('message.person', { number: person })}
                  {role === null ? '' : ` · ${role}`}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={row.field.veld} of={of} row={row} onWhy={() => setAsked(row)} />
            ))}
          </tbody>
        ))}
      </table>
      {asked === null ? null : (
        <WhyDialog
          row={asked}
          recipient={of.recipient}
          sender={of.sender}
          version={of.rulebook}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
};

const Row = ({
  of: { message, recipient, purpose, isWhole, mayShow },
  row,
  onWhy,
}: {
  readonly of: TableOf;
  readonly row: FieldRow;
  readonly onWhy: () => void;
}) => {
  const { t } = useWords();
  const { field, fate } = row;
  const revealed = { message, field: field.veld, fieldName: field.naam, purpose };
  return (
    <tr>
      <th scope="row" lang="nl">
        {field.naam}
      </th>
      {isWhole ? (
        <td>
          {field.verzonden === true ? (
            <MaskedValue revealed={{ ...revealed, recipient: null }} mayShow={mayShow.sent} />
          ) : (
            <span className="soft">
              {t(field.verzonden === false ? 'message.not-sent' : 'message.unknown')}
            </span>
          )}
        </td>
      ) : null}
      <td className={fate === 'weggelaten' ? 'is-left-out' : undefined}>
        <span className="fields__fate">
          <FateBadge row={row} />
          {isWhole || fate === 'afgeschermd' ? null : (
            <MaskedValue
              revealed={{ ...revealed, recipient: recipient.ontvanger }}
              mayShow={mayShow.received}
            />
          )}
        </span>
      </td>
      <td>
        <Button look="link" isSmall onClick={onWhy}>
          {t('message.why')}
          <span className="only-read-aloud"> {field.naam}</span>
        </Button>
      </td>
    </tr>
  );
};
