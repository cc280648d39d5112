import type { KeyboardEvent, Ref } from 'react';
import type { Matrixvak } from '../../../api/desk.generated.js';
import { useWords } from '../../../language/use-words.js';
import { StandBadge } from './stand-badge.js';

/** A cell that opens: what the recipient gets, and whether that is under conditions. */
export const CellButton = ({
  cell: { stand, onderVoorwaarden, verboden },
  about,
  isStop,
  ref,
  onOpen,
  onKey,
  onReach,
}: {
  readonly cell: Matrixvak;
  /** The row and column it stands in, for who cannot see where it stands. */
  readonly about: string;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onOpen: () => void;
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly onReach?: () => void;
}) => {
  const { t } = useWords();
  return (
    <button
      type="button"
      className={onderVoorwaarden ? 'matrix__cell matrix__cell--conditional' : 'matrix__cell'}
      ref={ref}
      tabIndex={isStop ? 0 : -1}
      aria-haspopup="dialog"
      onClick={onOpen}
      onKeyDown={onKey}
      onFocus={onReach}
    >
      <span className="only-read-aloud">{about}: </span>
      <StandBadge stand={stand} />
      {onderVoorwaarden ? (
        <small>{t('matrix.on-conditions')}</small>
      ) : stand !== 'niet-delen' && verboden.length > 0 ? (
        <small>{t('matrix.unless')}</small>
      ) : null}
    </button>
  );
};
