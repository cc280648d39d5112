import { memo } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Kaart } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { FIGURES, isCountedIn, type Figure } from './figures.js';

interface BoardFiguresProps {
  readonly cards: ReadonlyMap<string, Kaart>;
  readonly figure: Figure | null;
  readonly now: number;
  /** Who looks; null: on this screen nothing is of anybody. */
  readonly me: string | null;
}

/** What stands out on the board, in numbers; each shows only its own cases when it is chosen, and all of them when chosen again. */
export const BoardFigures = memo(({ cards, figure: chosen, now, me }: BoardFiguresProps) => {
  const { t } = useWords();
  const [search] = useSearchParams();
  const all = [...cards.values()];
  const toward = (figure: Figure | null): string => {
    const next = new URLSearchParams(search);
    if (figure === null) next.delete('toon');
    else next.set('toon', figure);
    return `?${next.toString()}`;
  };
  return (
    <nav aria-label={t('zsm.figures')}>
      <ul className="figures zsm-figures">
        {FIGURES.filter((figure) => figure !== 'van-mij' || me !== null).map((figure) => {
          const count = all.filter((card) => isCountedIn(figure, card, now, me)).length;
          const isChosen = figure === chosen;
          return (
            <li key={figure} className="card">
              <Link
                to={toward(isChosen ? null : figure)}
                replace
                preventScrollReset
                aria-current={isChosen ? 'true' : undefined}
              >
                <b className={figure === '1-uur' && count > 0 ? 'zsm-figures__urgent' : undefined}>{count}</b>{' '}
                {t(`zsm.figure.${figure}`)}
              </Link>
            </li>
          );
        })}
      </ul>
      {chosen === null ? null : (
        <p className="row zsm-filtered">
          {t('zsm.filtered', { figure: t(`zsm.figure.${chosen}`) })}
          <Link to={toward(null)} replace preventScrollReset>
            {t('zsm.filter.clear')}
          </Link>
        </p>
      )}
    </nav>
  );
});
