import { randomBytes } from 'node:crypto';
import type { Follower, Log, Trouble } from '#messaging';
import type { LogUnderTest } from './log-under-test.js';

/** What one test of the contract opens; everything is closed after it, in whatever way it ended. */
export interface ContractScope {
  readonly under: LogUnderTest;
  open(onTrouble?: (trouble: Trouble) => void): Log;
  topic(log: Log, partitions: number): Promise<string>;
  group(): string;
  keep<T extends Follower>(follower: T): T;
  end(): Promise<void>;
}

const unique = (word: string): string => `${word}.${randomBytes(5).toString('hex')}`;

export function contractScope(under: LogUnderTest): ContractScope {
  const logs: Log[] = [];
  const followers: Follower[] = [];
  return {
    under,
    open: (onTrouble) => {
      const log = under.open(onTrouble);
      logs.push(log);
      return log;
    },
    topic: async (log, partitions) => {
      const name = unique('proef');
      await log.ensureTopics([{ name, partitions }]);
      return name;
    },
    group: () => unique('groep'),
    keep: (follower) => {
      followers.push(follower);
      return follower;
    },
    end: async () => {
      await Promise.all(followers.splice(0).map((follower) => follower.stop()));
      await Promise.all(logs.splice(0).map((log) => log.close()));
    },
  };
}
