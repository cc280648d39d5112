import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kafkaLog, type Log, postgresLog } from '#messaging';
import { flipCipher } from './flip-cipher.js';
import type { MemberSettings } from './log-under-test.js';

export interface MemberTask {
  readonly settings: MemberSettings;
  readonly group: string;
  readonly topic: string;
  /** Where positions are kept, a file per partition. */
  readonly folder: string;
}

const open = (settings: MemberSettings): Log =>
  settings.kind === 'postgres'
    ? postgresLog({ url: settings.url, cipher: flipCipher })
    : kafkaLog({ kafka: { brokers: [...settings.brokers] } });

/** The position kept in the folder, or null. */
export function keptPosition(folder: string, partition: number): number | null {
  try {
    return Number(readFileSync(join(folder, String(partition)), 'utf8'));
  } catch {
    return null;
  }
}

export function keepPosition(folder: string, partition: number, next: number): void {
  const file = join(folder, String(partition));
  writeFileSync(`${file}.${process.pid}`, String(next));
  renameSync(`${file}.${process.pid}`, file);
}

const task = process.argv[2];
if (task?.startsWith('{')) {
  const { settings, group, topic, folder } = JSON.parse(task) as MemberTask;
  await open(settings).follow({
    group,
    topics: [topic],
    startAt: (_, partition) => Promise.resolve(keptPosition(folder, partition)),
    handle: ({ partition, next }) => {
      keepPosition(folder, partition, next);
      process.stdout.write(`${partition}\n`);
      return Promise.resolve();
    },
  });
}
