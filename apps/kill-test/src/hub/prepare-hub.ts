import { alwaysOpen, exampleRulebook } from '#contracts';
import { HUB, type RulebookDocument } from '#core';
import { inTopics, installLog, type Log } from '#messaging';
import { openPool } from '#runtime';
import { activateRulebook, dataSource, migrate } from '#store';

const LONG_AGO = '2020-01-01T00:00:00+01:00';
/** Partitions of every topic: enough for two members to share, few enough to be taken over quickly. */
export const PARTITIONS = 4;

/**
 * Makes an empty database ready for the hub, under the example rulebook with the switch for Veilig Thuis on, so that the
 * date of the test does not matter. Gives the partners.
 */
export const prepareDatabase = async (url: string): Promise<readonly string[]> => {
  const pool = openPool(url, { max: 2, applicationName: 'samenloop-kill-test' });
  try {
    await migrate(url, pool, new Date());
    await installLog(pool);
    const rulebook = switchedOn(alwaysOpen(exampleRulebook()));
    await activate(url, rulebook);
    return rulebook.ketenpartners.map(({ code }) => code);
  } finally {
    await pool.end();
  }
};

const activate = async (url: string, rulebook: RulebookDocument): Promise<void> => {
  const source = await dataSource(url).initialize();
  try {
    await activateRulebook(source, rulebook);
  } finally {
    await source.destroy();
  }
};

const switchedOn = (document: RulebookDocument): RulebookDocument => ({
  ...document,
  schakelaars: document.schakelaars.map((one) => ({ ...one, van: LONG_AGO })),
});

/** The topics that senders write to and recipients read from, before the hub's own programs need them. */
export const prepareTopics = (log: Log, partners: readonly string[]): Promise<void> =>
  log.ensureTopics([
    ...inTopics([...partners, HUB], PARTITIONS),
    ...partners.flatMap((partner) => [
      { name: `out.${partner}`, partitions: PARTITIONS },
      { name: `receipts.${partner}`, partitions: PARTITIONS },
    ]),
  ]);
