import type { FastifyRequest } from 'fastify';
import type { Signals } from '#messaging';
import { goingOn, type SessionSecret } from '#store';
import { momentsOf, type PeopleParts } from './people-parts.js';
import { signedInOf } from './signed.js';

/** On which processes tell each other that a session ended. */
export const SESSIONS = 'sessies';

export const SESSION_WATCH = Symbol('session-watch');

/** Tells who streams to somebody that their session has ended, or the role in which they work. */
export interface SessionWatch {
  /**
   * Aborts once the session of this request has ended, or `stillMay` says that what is streamed is not for them any more; `until` is
   * when nobody listens any more.
   */
  readonly endOf: (
    request: FastifyRequest,
    until: AbortSignal,
    stillMay?: () => Promise<boolean>,
  ) => AbortSignal;
}

const LOOK_EACH_MS = 5_000;

/** Watches the sessions under which something is open: at each sign-out, and now and then because time ends them too. */
export const sessionWatch = ({
  pool,
  settings,
  signals,
  clock,
}: Pick<PeopleParts, 'pool' | 'settings' | 'clock'> & {
  readonly signals: Pick<Signals, 'listen'>;
}): SessionWatch => {
  const open = new Map<SessionSecret, Map<AbortController, () => Promise<boolean>>>();
  let stop: (() => void) | null = null;

  const look = async (): Promise<void> => {
    const secrets = [...open.keys()];
    const living = await goingOn(pool, secrets, momentsOf(settings), new Date(clock())).catch(() => null);
    // The database is away: whoever asks anything hears of it, and the next look decides.
    if (living === null) return;
    for (const secret of secrets)
      for (const [controller, stillMay] of open.get(secret) ?? [])
        if (!living.has(secret) || !(await stillMay().catch(() => true))) controller.abort();
  };
  const watch = (): (() => void) => {
    const timer = setInterval(() => void look(), LOOK_EACH_MS).unref();
    const deafen = signals.listen(SESSIONS, () => void look());
    return () => {
      clearInterval(timer);
      deafen();
    };
  };
  const forget = (secret: SessionSecret, controller: AbortController): void => {
    const all = open.get(secret);
    all?.delete(controller);
    if (all?.size === 0) open.delete(secret);
    if (open.size > 0) return;
    stop?.();
    stop = null;
  };
  return {
    endOf: (request, until, stillMay = () => Promise.resolve(true)) => {
      const controller = new AbortController();
      const secret = signedInOf(request)?.secret;
      if (secret === undefined || until.aborted) {
        controller.abort();
        return controller.signal;
      }
      open.set(secret, (open.get(secret) ?? new Map()).set(controller, stillMay));
      until.addEventListener('abort', () => forget(secret, controller), { once: true });
      stop ??= watch();
      return controller.signal;
    },
  };
};
