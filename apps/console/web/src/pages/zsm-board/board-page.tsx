import './zsm-board.css';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useWords } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import { MINUTES } from '../../moments/ticking.js';
import { PausedAt, useTick } from '../../moments/use-tick.js';
import { Alert } from '../../parts/alert.js';
import { Page } from '../../parts/page.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Skeleton } from '../../parts/skeleton.js';
import { useMayWrite } from '../../looks/use-may-write.js';
import { useMe } from '../../shell/me.js';
import { AtTableStrip } from './at-table-strip.js';
import { BoardActions } from './board-actions.js';
import { BoardCards } from './board-cards.js';
import { BoardFigures } from './board-figures.js';
import { figureIn } from './figures.js';
import { TogetherMark } from './together-mark.js';
import { useAnnouncements } from './use-announcements.js';
import { useBoard } from './use-board.js';
import { waitingOf } from './board-state.js';
import { WaitingBar } from './waiting-bar.js';

/** The board of a ZSM table: every case under its clock, what asks for somebody first in front. */
export const BoardPage = () => {
  const { regio = '' } = useParams();
  const [search] = useSearchParams();
  // Another board is another page: nothing of one may be seen on the other.
  return <Board key={`${regio} ${search.get('samen') ?? ''}`} region={regio} />;
};

const Board = ({ region }: { readonly region: string }) => {
  const { t, locale } = useWords();
  const [search] = useSearchParams();
  const paused = search.get('pauze');
  const pausedAt = paused === null || Number.isNaN(Date.parse(paused)) ? null : Date.parse(paused);
  return (
    <PausedAt value={pausedAt}>
      <BoardFrame region={region} pausedAt={pausedAt} />
      {pausedAt === null ? null : (
        <p className="only-read-aloud" role="status">
          {t('zsm.paused', { time: formatMoment(pausedAt, 'time', locale) })}
        </p>
      )}
    </PausedAt>
  );
};

const BoardFrame = ({ region, pausedAt }: { readonly region: string; readonly pausedAt: number | null }) => {
  const { t, locale } = useWords();
  const { rol, naam, persoon } = useMe();
  const mayWrite = useMayWrite();
  const [search] = useSearchParams();
  const together = search.get('samen');
  const me = together === null && mayWrite ? persoon : null;
  const figure = figureIn(search.get('toon'));
  const [isSoundOn, setIsSoundOn] = useState(false);
  const { state, dispatch, atTable, name, isLost, problem, retry } = useBoard(
    region,
    together,
    pausedAt !== null,
  );
  const now = useTick('minute');
  const said = useAnnouncements(state.cards, state.isLoaded, now, isSoundOn);
  return (
    <Page
      title={name === '' ? t('zsm.title') : t('zsm.title-of', { region: name })}
      lead={t('zsm.lead', {
        day: formatMoment(now, 'weekday', locale),
        time: formatMoment(now, 'time', locale),
        who: rol === null ? naam : rol.naam,
      })}
      actions={
        !state.isLoaded || problem !== null ? null : (
          <BoardActions atTable={atTable} pausedAt={pausedAt} isSoundOn={isSoundOn} onSound={setIsSoundOn} />
        )
      }
    >
      <p className="only-read-aloud" role="status">
        {said}
      </p>
      {pausedAt === null ? null : (
        <Alert tone="warning" title={t('zsm.paused.title', { time: formatMoment(pausedAt, 'time', locale) })}>
          <p>{t('zsm.paused.text')}</p>
        </Alert>
      )}
      {together === null ? null : <TogetherMark together={together} atTable={atTable} />}
      {problem !== null ? (
        <ProblemNotice problem={problem} onRetry={retry} />
      ) : !state.isLoaded ? (
        <Skeleton rows={8} />
      ) : (
        <>
          <BoardFigures cards={state.cards} figure={figure} now={now} me={me} />
          <AtTableStrip atTable={atTable} />
          <WaitingBar
            waiting={waitingOf(state, now)}
            onShow={() => dispatch({ type: 'arrange', now: MINUTES.get() })}
          />
          <div className={isLost ? 'stack is-stale' : 'stack'}>
            <BoardCards
              state={state}
              figure={figure}
              now={now}
              region={region}
              isTogether={together !== null}
              me={me}
            />
          </div>
        </>
      )}
    </Page>
  );
};
