import { useEffect, useReducer, useRef, useState } from 'react';
import { addressOf } from '../../api/ask.js';
import type { AanTafel, Bord, Kaart } from '../../api/desk.generated.js';
import { useReading } from '../../api/use-reading.js';
import { connection } from '../../live/connection.js';
import { useLive } from '../../live/use-live.js';
import { useStore } from '../../live/use-store.js';
import { serverNow, setServerTime } from '../../moments/server-time.js';
import { MINUTES } from '../../moments/ticking.js';
import { boardReducer, EMPTY_BOARD } from './board-state.js';
import { useIsIdle } from './idle.js';

const STREAM = 'GET /zsm-tafels/{regio}/stroom';
/** When nobody touched the screen for so long, as on a wall, what waits is shown by itself. */
const WALL_MS = 120_000;
const LOOK_MS = 5_000;

/** The board of a region as it is and as it lies before somebody, kept by one stream of events. */
export const useBoard = (region: string, together: string | null, pausedAt: number | null) => {
  const asked = { path: { regio: region }, query: { samen: together } };
  const reading = useReading('GET /zsm-tafels/{regio}', asked);
  const [state, dispatch] = useReducer(boardReducer, EMPTY_BOARD);
  const [atTable, setAtTable] = useState<readonly AanTafel[]>([]);
  const [name, setName] = useState('');
  const isPaused = pausedAt !== null;
  const arrangesNext = useRef(false);
  useEffect(() => {
    arrangesNext.current = true;
  }, [isPaused, region, together]);

  const takeBoard = ({ kaarten, aanTafel, regio, nu }: Bord): void => {
    setServerTime(nu);
    setAtTable(aanTafel);
    setName(regio);
    dispatch({ type: 'bord', cards: kaarten, now: serverNow(), arrange: arrangesNext.current });
    arrangesNext.current = false;
  };
  // What was asked is there first, and says what went wrong; a stream cannot.
  const first = reading.isPlaceholderData ? undefined : reading.data?.body;
  const take = useRef(takeBoard);
  take.current = takeBoard;
  useEffect(() => {
    if (first === undefined) return;
    arrangesNext.current = true;
    take.current(first);
  }, [first]);

  useLive(
    first === undefined || reading.error !== null ? null : addressOf(STREAM, asked),
    {
      bord: (data) => takeBoard(data as Bord),
      kaart: (data) => dispatch({ type: 'kaart', card: data as Kaart, now: serverNow() }),
      weg: (data) => dispatch({ type: 'weg', id: (data as { readonly zaak: string }).zaak }),
      tafel: (data) => setAtTable((data as { readonly aanTafel: readonly AanTafel[] }).aanTafel),
    },
    isPaused,
  );

  // A stream that is refused only looks lost: asked once more, the answer says why.
  const isLost = useStore(connection).state === 'lost';
  const { refetch } = reading;
  useEffect(() => {
    if (isLost) void refetch();
  }, [isLost, refetch]);

  const isIdle = useIsIdle(WALL_MS);
  useEffect(() => {
    if (isPaused) return;
    const timer = setInterval(() => {
      if (isIdle()) dispatch({ type: 'arrange', now: MINUTES.get() });
    }, LOOK_MS);
    return () => clearInterval(timer);
  });
  return { reading, state, dispatch, atTable, name, isLost };
};
