import { randomBytes } from 'node:crypto';
import { logAt, type Log } from '#messaging';
import { keyring } from '#runtime';
import { check, type Verdict } from './check/check.js';
import type { Observed } from './check/observed.js';
import { drained } from './drained.js';
import type { Database } from './hub/database.js';
import { startHub } from './hub/hub.js';
import type { Surroundings } from './hub/program.js';
import { PARTITIONS, prepareDatabase, prepareTopics } from './hub/prepare-hub.js';
import { killInTurn, type Kills } from './kill-in-turn.js';
import { startRecipients } from './receive/recipients.js';
import { tokensIn } from './reports/token-of.js';
import type { Told } from './send/draft.js';
import { outbox } from './send/outbox.js';
import { react } from './send/react.js';
import { replies } from './send/replies.js';
import { sendSteadily } from './send/send-steadily.js';
import { plantedTerms } from './terms/planted-terms.js';
import { reportedTerms } from './terms/reported-terms.js';

export interface Trial {
  readonly log: 'embedded' | 'kafka';
  readonly brokers: string;
  readonly database: Database;
  readonly seconds: number;
  readonly rate: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly tell: (line: string) => void;
}

export interface TrialResult extends Verdict {
  readonly kills: Kills;
  /** How often a running process of the hub ended by itself. */
  readonly fell: number;
}

const LAST_WORDS = 5;

/** The hub on one log, under steady input, while its parts are killed; then what arrived is held against what was sent. */
export const runTrial = async (trial: Trial): Promise<TrialResult> => {
  const { database, brokers, environment, signal, tell } = trial;
  const url = await database.create(`proef_${trial.log}`);
  const master = randomBytes(32);
  // On a cluster that others use too, what was there before is not ours to judge.
  const topicPrefix = `proef-${randomBytes(4).toString('hex')}.`;
  const partners = await prepareDatabase(url);
  const log = logAt(
    { databaseUrl: url, kafkaBrokers: brokers === '' ? [] : brokers.split(','), topicPrefix },
    keyring(master).log,
    () => undefined,
  );
  try {
    await prepareTopics(log, partners);
    const printed = new Set<string>();
    let fell = 0;
    const surroundings: Surroundings = {
      environment: {
        ...environment,
        DATABASE_URL: url,
        KAFKA_BROKERS: brokers,
        KAFKA_TOPIC_PREFIX: topicPrefix,
        SAMENLOOP_SLEUTEL: master.toString('base64'),
        SAMENLOOP_PARTITIES: String(PARTITIONS),
      },
      onLine: (line) => tokensIn(line).forEach((token) => printed.add(token)),
      onFall: (app, lastWords) => {
        fell += 1;
        tell(`${trial.log}: ${app} viel zelf uit: ${lastWords.slice(-LAST_WORDS).join(' | ')}`);
      },
    };
    const hub = await startHub(surroundings, signal);
    try {
      const { kills, observed } = await underFire(trial, log, url, hub, partners);
      return { ...check({ ...observed(), printed: [...printed] }), kills, fell };
    } finally {
      tell(`${trial.log}: opruimen`);
      await hub.stop();
    }
  } finally {
    await log.close();
  }
};

const underFire = async (
  trial: Trial,
  log: Log,
  url: string,
  hub: Parameters<typeof killInTurn>[0],
  partners: readonly string[],
): Promise<{ kills: Kills; observed: () => Observed }> => {
  const { database, seconds, rate, signal, tell } = trial;
  const told: Told = { arrests: replies(), crises: replies() };
  const recipients = await startRecipients(log, partners, (delivery) => react(told, delivery));
  const out = outbox(log, signal);
  const planted = plantedTerms(url);
  const reported = await reportedTerms(log);
  let owed: readonly string[] = [];
  let handled: readonly string[] | null = null;
  const observed = (): Observed => ({
    sent: out.sent(),
    delivered: recipients.delivered,
    answered: trial.log === 'kafka' ? recipients.answered : null,
    terms: { owed, reported: reported.ids, handled },
    printed: [],
  });
  const state = (): string =>
    `${out.acknowledged()} bevestigd, ${recipients.delivered.length} afgeleverd, ${reported.ids.length} termijnen gemeld`;
  tell(`${trial.log}: ${rate} berichten per seconde, ${seconds} s lang`);
  try {
    const firing = new AbortController();
    const planting = planted.plant(AbortSignal.any([signal, firing.signal]));
    const [kills] = await Promise.all([
      killInTurn(hub, database, { seconds, signal }, (victim) =>
        tell(`${trial.log}: kill -9 ${victim} (${state()})`),
      ),
      sendSteadily(out, told, { rate, seconds, signal }),
    ]);
    firing.abort();
    await planting;
    owed = await planted.owed();
    await drained(out, observed, signal);
    handled = await planted.handled(owed.length, signal);
    tell(`${trial.log}: klaar (${state()})`);
    return { kills, observed };
  } finally {
    await Promise.all([recipients.stop(), reported.stop(), planted.close()]);
  }
};
