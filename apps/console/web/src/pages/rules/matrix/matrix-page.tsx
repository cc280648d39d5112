import { Link } from 'react-router';
import type { Autorisatiematrix, RegelsetKeuzes } from '../../../api/desk.generated.js';
import { useReading } from '../../../api/use-reading.js';
import { useWords } from '../../../language/use-words.js';
import { Button } from '../../../parts/button.js';
import { Empty } from '../../../parts/empty.js';
import { Loaded } from '../../../parts/loaded.js';
import { RulesFrame } from '../rules-frame.js';
import { useAsked } from '../use-asked.js';
import { useHere } from '../use-here.js';
import { useVersionAsked } from '../use-rulebook.js';
import { CellPanel } from './cell-panel.js';
import { foundCell } from './found-cell.js';
import { Legend } from './legend.js';
import { MatrixChoice } from './matrix-choice.js';
import { MatrixList } from './matrix-list.js';
import { MatrixTable } from './matrix-table.js';
import { shownGroups } from './shown-groups.js';
import './matrix.css';
import { useIsNarrow } from './use-is-narrow.js';

/** The autorisatiematrix: who gets which data, for which purpose, and by which rules. */
export const MatrixPage = () => {
  const { t } = useWords();
  const { asked } = useAsked();
  const here = useHere();
  const version = useVersionAsked();
  const choices = useReading('GET /regelset/keuzes', { query: version });
  const matrix = useReading('GET /regelset/matrix', {
    query: {
      ...version,
      doel: asked.get('doel'),
      verband: asked.get('verband'),
      bericht: asked.get('bericht'),
      van: asked.get('van'),
    },
  });
  // The matrix is shown below its choices: when both went wrong, one press asks both.
  const askAgain = (): void => {
    void choices.refetch();
    if (matrix.error !== null) void matrix.refetch();
  };
  return (
    <RulesFrame title="rules.tab.matrix" lead={t('matrix.lead')}>
      <Loaded reading={choices} rows={1} onRetry={askAgain}>
        {({ body }) =>
          matrix.error?.kind === 'not-found' ? (
            <Empty title={t('matrix.no-rules')}>
              <p>{t('matrix.no-rules.text')}</p>
              <Link to={here('/regels/matrix')}>{t('matrix.no-rules.other')}</Link>
            </Empty>
          ) : (
            <Loaded reading={matrix} rows={10}>
              {(told) => <Chosen matrix={told.body} choices={body} />}
            </Loaded>
          )
        }
      </Loaded>
    </RulesFrame>
  );
};

const Chosen = ({
  matrix,
  choices,
}: {
  readonly matrix: Autorisatiematrix;
  readonly choices: RegelsetKeuzes;
}) => {
  const { t } = useWords();
  const { asked, ask } = useAsked();
  const isNarrow = useIsNarrow();
  const isList = asked.get('weergave') === 'lijst' || (isNarrow && asked.get('weergave') !== 'tabel');
  const onlyShared = asked.get('rijen') === 'gedeeld';
  const groups = shownGroups(matrix.groepen, onlyShared);
  const open = foundCell(matrix, asked.get('vak'));
  const onOpen = (cell: string): void => ask({ vak: cell });
  const purpose = choices.doelen.find(({ code }) => code === matrix.keuze.doel)?.naam ?? matrix.keuze.doel;
  return (
    <div className="stack">
      <MatrixChoice choices={choices} chosen={matrix.keuze} />
      <h2 lang="nl">{t('matrix.title', { purpose })}</h2>
      <div className="matrix-tools no-print">
        <div className="choice">
          <input
            id="rijen"
            type="checkbox"
            checked={onlyShared}
            onChange={({ target }) => ask({ rijen: target.checked ? 'gedeeld' : null })}
          />
          <label htmlFor="rijen">{t('matrix.only-shared')}</label>
        </div>
        <Button isSmall onClick={() => ask({ weergave: isList ? 'tabel' : 'lijst' })}>
          {t(isList ? 'matrix.as-table' : 'matrix.as-list')}
        </Button>
        {isList ? null : <p className="small soft">{t('matrix.keys')}</p>}
      </div>
      <Legend />
      {groups.length === 0 ? (
        <Empty title={t('matrix.none')}>
          <Button onClick={() => ask({ rijen: null })}>{t('matrix.all-rows')}</Button>
        </Empty>
      ) : isList ? (
        <MatrixList
          matrix={matrix}
          groups={groups}
          recipient={asked.get('ontvanger') ?? ''}
          onChoose={(ontvanger) => ask({ ontvanger })}
          onOpen={onOpen}
        />
      ) : (
        <MatrixTable
          matrix={matrix}
          groups={groups}
          caption={t('matrix.title', { purpose })}
          onOpen={onOpen}
        />
      )}
      <p className="small soft">{t('matrix.others')}</p>
      {open === null ? null : <CellPanel matrix={matrix} {...open} onClose={() => ask({ vak: null })} />}
    </div>
  );
};
