import { useWords } from '../../language/use-words.js';
import { Button } from '../../parts/button.js';
import { Icon } from '../../parts/icon.js';
import { WaitingNews } from '../../parts/waiting-news.js';

/** Whether the list is followed, with a way to stop; what is new waits here until it is asked for, so that nothing moves by itself. */
export const LiveBar = ({
  waiting,
  isStopped,
  onShow,
  onStop,
}: {
  readonly waiting: number;
  readonly isStopped: boolean;
  readonly onShow: () => void;
  readonly onStop: () => void;
}) => {
  const { t } = useWords();
  return (
    <div className="live-bar">
      <span className="live-bar__state">
        <Icon name={isStopped ? 'pause' : 'play'} />
        {t(isStopped ? 'messages.live.stopped' : 'messages.live.on')}
      </span>
      <Button isSmall onClick={onStop}>
        {t(isStopped ? 'messages.live.go-on' : 'messages.live.stop')}
      </Button>
      <WaitingNews
        className="live-bar__new"
        show={waiting === 0 ? null : t('messages.live.new', { count: waiting })}
        isSmall
        onShow={onShow}
      />
    </div>
  );
};
