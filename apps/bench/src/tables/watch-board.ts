import { request } from 'node:http';

/** What a screen saw come in: the newest report on a card, and when. */
export type OnSeen = (report: string, at: number) => void;

const NEWEST = /"laatste":\{"bericht":"([0-9a-f-]{36})"/g;
const WHOLE = 'event: bord';
/** Longer than what is looked for, which can be cut in two. */
const KEPT = 80;

/** Milliseconds since 1970, finer than a millisecond and the same in every process of this machine. */
export const momentNow = (): number => performance.timeOrigin + performance.now();

/** Watches a board; resolves once the whole board came, and after that tells of each report that it sees for the first time, and of its end. */
export const watchBoard = (
  url: string,
  cookie: string,
  onSeen: OnSeen,
  onEnd: (error: Error) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const asking = request(url, { headers: { Cookie: cookie, Accept: 'text/event-stream' } }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`${url}: ${response.statusCode}`));
      const seen = new Set<string>();
      let rest = '';
      response.setEncoding('latin1').on('data', (chunk: string) => {
        const at = momentNow();
        const text = rest + chunk;
        if (text.includes(WHOLE)) resolve();
        for (const [, report = ''] of text.matchAll(NEWEST))
          if (!seen.has(report)) {
            seen.add(report);
            onSeen(report, at);
          }
        rest = text.slice(-KEPT);
      });
      response.on('close', () => {
        const error = new Error(`${url}: de stroom hield op`);
        reject(error);
        onEnd(error);
      });
    });
    asking.on('error', reject).end();
  });
