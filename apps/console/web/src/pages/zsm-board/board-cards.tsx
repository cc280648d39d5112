import { useState } from 'react';
import { useSearchParams, Link } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { Empty } from '../../parts/empty.js';
import { TakeDialog } from '../case/take-dialog.js';
import type { BoardState } from './board-state.js';
import { CaseCard } from './case-card.js';
import { isCountedIn, type Figure } from './figures.js';
import { personInWords } from './person-in-words.js';
import { GROUPS } from './urgency.js';

/** A changed card stays marked for so long. */
const CHANGED_MS = 60_000;

interface BoardCardsProps {
  readonly state: BoardState;
  readonly figure: Figure | null;
  readonly now: number;
  readonly region: string;
  readonly isTogether: boolean;
  /** Who looks; null: on this screen nobody takes anything. */
  readonly me: string | null;
}

/** The cards in their groups, in the order in which they lay before somebody last. */
export const BoardCards = ({ state, figure, now, region, isTogether, me }: BoardCardsProps) => {
  const { t } = useWords();
  const [search] = useSearchParams();
  const [taking, setTaking] = useState<string | null>(null);
  const isShown = (id: string): boolean => {
    const card = state.cards.get(id);
    return figure === null || (card !== undefined && isCountedIn(figure, card, now, me));
  };
  const groups = GROUPS.map((group) => ({
    group,
    ids: (state.shown.get(group) ?? []).filter(isShown),
  })).filter(({ ids }) => ids.length > 0);
  if (groups.length === 0) {
    const cleared = new URLSearchParams(search);
    cleared.delete('toon');
    return figure === null ? (
      <Empty title={t('zsm.empty')}>
        <p>{t('zsm.empty.text')}</p>
      </Empty>
    ) : (
      <Empty title={t('zsm.empty.filtered')}>
        <p>
          <Link to={`?${cleared.toString()}`}>{t('zsm.filter.clear')}</Link>
        </p>
      </Empty>
    );
  }
  const taken = taking === null ? undefined : state.cards.get(taking);
  return (
    <>
      {groups.map(({ group, ids }) => (
        <section key={group} className="zsm-group" aria-labelledby={`groep-${group}`}>
          <div className="zsm-group__head">
            <h2 id={`groep-${group}`}>{t(`zsm.group.${group}`)}</h2>
            <p>
              {t('zsm.group.count', { count: ids.length })}
              {group === 'now' || group === 'today'
                ? `, ${t('zsm.group.order')}`
                : group === 'no-clock'
                  ? `, ${t('zsm.group.oldest')}`
                  : ''}
            </p>
          </div>
          <ul className="zsm-cards">
            {ids.map((id) => (
              <CaseCard
                key={id}
                card={state.cards.get(id) ?? null}
                isChanged={now - (state.changed.get(id) ?? 0) < CHANGED_MS}
                region={region}
                isTogether={isTogether}
                me={me}
                onTake={setTaking}
              />
            ))}
          </ul>
        </section>
      ))}
      {taking === null || taken === undefined ? null : (
        <TakeDialog
          place={{ regio: region, zaak: taking }}
          person={personInWords(taken)}
          handling={taken.behandeling}
          onClose={() => setTaking(null)}
        />
      )}
    </>
  );
};
