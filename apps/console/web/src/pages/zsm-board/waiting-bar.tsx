import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import type { Waiting } from './board-state.js';

/** What waits to be shown, so that nothing ever moves under the cursor. */
export const WaitingBar = ({
  waiting: { fresh, moved },
  onShow,
}: {
  readonly waiting: Waiting;
  readonly onShow: () => void;
}) => {
  const { t } = useWords();
  const count = fresh + moved;
  return (
    <div className="waiting-bar" role="status">
      {count === 0 ? null : (
        <Button look="primary" onClick={onShow}>
          {moved === 0
            ? t('zsm.new', { count })
            : fresh === 0
              ? t('zsm.moved', { count })
              : t('zsm.new-and-moved', { count })}
        </Button>
      )}
    </div>
  );
};
