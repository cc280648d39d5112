import { connection } from './connection.js';
import { setServerTime } from '../moments/server-time.js';

/** What to do with each event, by its name; it is given the data, parsed. */
export type Handlers = Readonly<Record<string, (data: unknown) => void>>;

const AGAIN_AFTER_MS = 3_000;
/** The server speaks at least every 15 seconds. */
const SILENT_MS = 40_000;

/**
 * Follows a stream of events and keeps it going: the browser resumes with `Last-Event-ID`, and what it gives up on is opened anew. One
 * stream per tab: whoever follows the next has stopped the one before. Gives how to stop.
 */
export const follow = (address: string, handlers: Handlers): (() => void) => {
  let source: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const lost = (): void => {
    if (connection.get().state !== 'lost') connection.set({ state: 'lost', since: Date.now() });
  };
  const heard = (): void => {
    if (connection.get().state !== 'open') connection.set({ state: 'open' });
    clearTimeout(silence);
    silence = setTimeout(reopen, SILENT_MS);
  };
  const open = (): void => {
    source = new EventSource(address);
    source.onopen = heard;
    source.onerror = () => {
      lost();
      if (source.readyState === EventSource.CLOSED) {
        clearTimeout(again);
        again = setTimeout(reopen, AGAIN_AFTER_MS);
      }
    };
    source.addEventListener('klok', ({ data }: MessageEvent<string>) => {
      heard();
      setServerTime((JSON.parse(data) as { nu: string }).nu);
    });
    for (const [name, handle] of Object.entries(handlers))
      source.addEventListener(name, ({ data }: MessageEvent<string>) => {
        heard();
        handle(JSON.parse(data));
      });
  };
  const reopen = (): void => {
    lost();
    source.close();
    open();
  };

  open();
  return () => {
    clearTimeout(again);
    clearTimeout(silence);
    source.close();
    connection.set({ state: 'none' });
  };
};
