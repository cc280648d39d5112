import type { Autorisatiematrix, DeelregelKort, Matrixrij, Matrixvak } from '../../../api/desk.generated.js';
import { useWords } from '../../../language/use-words.js';
import { Dialog } from '../../../parts/dialog.js';
import { RuleInCell } from './rule-in-cell.js';
import { StandBadge } from './stand-badge.js';
import { WayInCell } from './way-in-cell.js';

/** Everything behind one cell: in which ways it is given, what keeps it back, and the fields that fall under it. */
export const CellPanel = ({
  matrix: { regels, verstrekkers },
  group,
  row,
  cell,
  recipient,
  onClose,
}: {
  readonly matrix: Autorisatiematrix;
  readonly group: string;
  readonly row: Matrixrij;
  readonly cell: Matrixvak;
  readonly recipient: Autorisatiematrix['ontvangers'][number];
  readonly onClose: () => void;
}) => {
  const { t } = useWords();
  const byCode = new Map(regels.map((rule) => [rule.code, rule]));
  const rulesOf = (codes: readonly string[]): readonly DeelregelKort[] =>
    codes.flatMap((code) => byCode.get(code) ?? []);
  const names = new Map(verstrekkers.map(({ code, naam }) => [code, naam]));
  const parts = [
    ['matrix.panel.signals', rulesOf(cell.signalen)],
    ['matrix.panel.prohibitions', rulesOf(cell.verboden)],
    ['matrix.panel.all-prohibitions', cell.manieren.length === 0 ? [] : rulesOf(recipient.verboden)],
    ['matrix.panel.not-now', rulesOf(cell.nuNiet)],
  ] as const;
  return (
    <Dialog title={`${row.naam} – ${recipient.naam}`} onClose={onClose} look="side">
      <p className="soft" lang="nl">
        {group}
      </p>
      <p className="row">
        <StandBadge stand={cell.stand} />
        <span>{t(`matrix.means.${cell.stand}`)}</span>
      </p>
      {cell.manieren.length === 0 ? null : (
        <section className="stack">
          <h3>{t('matrix.panel.ways', { count: cell.manieren.length })}</h3>
          {cell.manieren.map((way) => (
            <WayInCell
              key={`${way.regel} ${way.hoe} ${way.persoonAls ?? ''}`}
              way={way}
              rule={byCode.get(way.regel)}
              providers={verstrekkers.length < 2 ? [] : way.van.map((code) => names.get(code) ?? code)}
            />
          ))}
        </section>
      )}
      {parts.map(([title, rules]) =>
        rules.length === 0 ? null : (
          <section className="stack" key={title}>
            <h3>{t(title)}</h3>
            {rules.map((rule) => (
              <RuleInCell key={rule.code} rule={rule} />
            ))}
          </section>
        ),
      )}
      {row.velden.length === 0 ? null : (
        <section className="stack">
          <h3>{t('matrix.panel.fields', { count: row.velden.length })}</h3>
          <ul className="matrix-fields" lang="nl">
            {row.velden.map(({ veld, naam }) => (
              <li key={veld}>
                {naam} <code className="soft">{veld}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
};
