import { afterEach, describe, expect, it } from '@jest/globals';
import type { OutgoingReport } from '#core';
import { terminalView } from '../terminal/terminal-view.js';
import type { PlayEvent } from './play-event.js';
import { playScenarios } from './play-scenarios.js';
import { startHubTwin } from './start-hub-twin.js';
import type { HubTwin, Tampering } from './start-hub-twin.js';

let twin: HubTwin;

const play = async (round = 'a1', tampering?: Tampering, on?: HubTwin) => {
  twin = on ?? (await startHubTwin(tampering));
  const events: PlayEvent[] = [];
  const { baseUrl, tokens, setTime } = twin;
  const result = await playScenarios({
    baseUrl,
    tokens,
    setTime,
    round,
    show: (event) => events.push(event),
  });
  return { result, events };
};

const withData = (report: OutgoingReport, change: object): OutgoingReport => ({
  ...report,
  data: { ...report.data, ...change } as OutgoingReport['data'],
});

afterEach(() => twin.close());

describe('playing the scenarios', () => {
  it('finds nothing unexpected at a hub that decides by the example rulebook', async () => {
    const { result } = await play();
    expect(result).toMatchObject({ unexpected: [], reports: 18, rejected: 3 });
  });
});
