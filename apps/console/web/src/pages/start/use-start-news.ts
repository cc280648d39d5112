import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { addressOf, type Answered } from '../../api/ask.js';
import type { BerichtRegel, DeskApi } from '../../api/desk.generated.js';
import { useLive } from '../../live/use-live.js';
import { MOST_LATEST } from './use-latest.js';
import { withLatest } from './with-latest.js';

type Latest = Answered<DeskApi['answers']['GET /berichten']>;

const LATEST = ['GET /berichten', {}, { limit: MOST_LATEST }];
/** What a report changes at tables and meetings is there a moment later; a burst of reports is asked about once. */
const ANEW_AFTER_MS = 3_000;

/**
 * Follows the reports that one may see: each is shown as it comes in, and what it may have changed for somebody is asked anew soon
 * after. So nothing is asked while nothing happens.
 */
export const useStartNews = (isOn: boolean, isPaused: boolean): void => {
  const client = useQueryClient();
  const anew = useRef<ReturnType<typeof setTimeout>>(undefined);
  const changed = useRef(new Set<string>());
  useEffect(
    () => () => {
      clearTimeout(anew.current);
      anew.current = undefined;
    },
    [isPaused],
  );
  const askAnew = (): void => {
    anew.current = undefined;
    for (const question of changed.current) void client.invalidateQueries({ queryKey: [question] });
    changed.current.clear();
  };
  useLive(
    isOn ? addressOf('GET /berichten/stroom') : null,
    {
      bericht: (told) => {
        const row = told as BerichtRegel;
        client.setQueriesData<Latest>({ queryKey: LATEST }, (before) =>
          before === undefined
            ? before
            : {
                ...before,
                body: {
                  ...before.body,
                  berichten: [...withLatest(before.body.berichten, row, MOST_LATEST)],
                },
              },
        );
        changed.current.add('GET /start');
        if (row.status === 'geweigerd') changed.current.add('GET /tegengehouden');
        anew.current ??= setTimeout(askAnew, ANEW_AFTER_MS);
      },
      opnieuw: () => void client.invalidateQueries({ queryKey: LATEST }),
    },
    isPaused,
  );
};
