import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { AanTafel } from '../../api/desk.generated.js';
import { useWords } from '../../language/use-words.js';
import { serverNow } from '../../moments/server-time.js';
import { Button } from '../../parts/button.js';
import { Icon } from '../../parts/icon.js';
import { LiveState } from './live-state.js';
import { readySound } from './tone.js';
import { TogetherDialog } from './together-dialog.js';

interface BoardActionsProps {
  readonly atTable: readonly AanTafel[];
  readonly pausedAt: number | null;
  readonly isSoundOn: boolean;
  readonly onSound: (isOn: boolean) => void;
}

/** What one can do with the board as a whole. */
export const BoardActions = ({ atTable, pausedAt, isSoundOn, onSound }: BoardActionsProps) => {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const [isChoosing, setIsChoosing] = useState(false);
  const together = search.get('samen');
  const ask = (name: string, value: string | null): void => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: name === 'pauze', preventScrollReset: true });
  };
  return (
    <>
      <LiveState pausedAt={pausedAt} />
      <Button
        aria-pressed={isSoundOn}
        onClick={() => {
          if (!isSoundOn) readySound();
          onSound(!isSoundOn);
        }}
      >
        {t(isSoundOn ? 'zsm.sound.on' : 'zsm.sound.off')}
      </Button>
      <Button
        onClick={() => ask('pauze', pausedAt === null ? new Date(serverNow()).toISOString() : null)}
        look={pausedAt === null ? 'secondary' : 'primary'}
      >
        <Icon name={pausedAt === null ? 'pause' : 'play'} />
        {t(pausedAt === null ? 'zsm.pause' : 'zsm.resume')}
      </Button>
      {together === null ? (
        <Button onClick={() => setIsChoosing(true)}>
          <Icon name="eye" />
          {t('zsm.together')}
        </Button>
      ) : (
        <Button look="primary" onClick={() => ask('samen', null)}>
          {t('zsm.together.stop')}
        </Button>
      )}
      {isChoosing ? (
        <TogetherDialog
          atTable={atTable}
          onClose={() => setIsChoosing(false)}
          onChosen={(codes) => {
            setIsChoosing(false);
            ask('samen', codes.join(','));
          }}
        />
      ) : null}
    </>
  );
};
