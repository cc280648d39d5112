import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { addressOf } from '../../api/ask.js';
import type { AanTafel, Bord, Kaart } from '../../api/desk.generated.js';
import type { Problem } from '../../api/problem.js';
import { useReading } from '../../api/use-reading.js';
import { connection } from '../../live/connection.js';
import { useLive } from '../../live/use-live.js';
import { useStore } from '../../live/use-store.js';
import { serverNow, setServerTime } from '../../moments/server-time.js';
import { MINUTES } from '../../moments/ticking.js';
import { boardReducer, EMPTY_BOARD } from './board-state.js';
import { useIsIdle } from './use-is-idle.js';
import { useOpenedBoard } from './use-opened-board.js';

const STREAM = 'GET /zsm-tafels/{regio}/stroom';
/** When nobody touched the screen for so long, as on a wall, what waits is shown by itself. */
const WALL_MS = 120_000;
const LOOK_MS = 5_000;

/** A board that will not open however often it is tried. */
const isFinal = ({ kind }: Problem): boolean =>
  kind === 'no-right' || kind === 'not-found' || kind === 'refused';

/** The board of a region as it is and as it lies before somebody: read once, and kept by one stream of what changes after that. */
export const useBoard = (region: string, together: string | null, isPaused: boolean) => {
  const asked = { path: { regio: region }, query: { samen: together } };
  const [state, dispatch] = useReducer(boardReducer, EMPTY_BOARD);
  const [atTable, setAtTable] = useState<readonly AanTafel[]>([]);
  const [name, setName] = useState('');
  const { board, opening, error, refetch } = useOpenedBoard(asked, isPaused);
  const isLost = useStore(connection).state === 'lost';
  // A stream that is refused only looks lost: asked for itself, the board says why.
  const { error: told, refetch: askWhy } = useReading('GET /zsm-tafels/{regio}', asked, { enabled: isLost });
  const problem = [error, told].find((one) => one !== null && (isFinal(one) || !state.isLoaded)) ?? null;

  const take = useCallback(({ kaarten, aanTafel, regio, nu }: Bord, arrange: boolean): void => {
    setServerTime(nu);
    setAtTable(aanTafel);
    setName(regio);
    dispatch({ type: 'bord', cards: kaarten, now: serverNow(), arrange });
  }, []);
  // Who opens a board, or goes on after a pause, wants to see how it is now; later nothing moves by itself.
  const arranged = useRef<number | null>(null);
  useEffect(() => {
    if (board === null) return;
    take(board, arranged.current !== opening);
    arranged.current = opening;
  }, [board, opening, take]);
  useLive(
    board === null || problem !== null
      ? null
      : addressOf(STREAM, { ...asked, query: { ...asked.query, na: board.gebeurtenis } }),
    {
      bord: (data) => take(data as Bord, false),
      kaart: (data) => dispatch({ type: 'kaart', card: data as Kaart, now: serverNow() }),
      weg: (data) => dispatch({ type: 'weg', id: (data as { readonly zaak: string }).zaak }),
      tafel: (data) => setAtTable((data as { readonly aanTafel: readonly AanTafel[] }).aanTafel),
    },
    isPaused && state.isLoaded,
  );

  const retry = (): void => void (error === null ? askWhy() : refetch());
  const isIdle = useIsIdle(WALL_MS);
  useEffect(() => {
    if (isPaused) return;
    const timer = setInterval(() => {
      if (isIdle()) dispatch({ type: 'arrange', now: MINUTES.get() });
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [isIdle, isPaused]);
  return { state, dispatch, atTable, name, isLost, problem, retry };
};
