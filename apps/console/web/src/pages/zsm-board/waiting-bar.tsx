import { useWords } from '../../language/use-words.js';
import { WaitingNews } from '../../parts/waiting-news.js';
import type { Waiting } from './board-state.js';

/** Cases that are new or have another place, once somebody asks for them. */
export const WaitingBar = ({
  waiting: { fresh, moved },
  onShow,
}: {
  readonly waiting: Waiting;
  readonly onShow: () => void;
}) => {
  const { t } = useWords();
  const count = fresh + moved;
  const says = moved === 0 ? 'zsm.new' : fresh === 0 ? 'zsm.moved' : 'zsm.new-and-moved';
  return (
    <WaitingNews className="waiting-bar" show={count === 0 ? null : t(says, { count })} onShow={onShow} />
  );
};
