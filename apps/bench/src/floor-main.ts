import { loadContracts } from '#contracts';
import { inTopic, logAt, type Trouble } from '#messaging';
import { keyring, masterKey, onShutdown, openPool } from '#runtime';
import { nextPosition } from '#store';
import { floorReader, handleFloorBatch } from './floor/handle-floor-batch.js';
import { benchPartner } from './input/input-event.js';
import { floorSettings } from './settings.js';

const settings = floorSettings(process.env);
const keys = keyring(await masterKey(settings.masterKey, ''));
const pool = openPool(settings.databaseUrl, { max: 6, applicationName: 'samenloop-bench-floor' });
const onTrouble = ({ failures, error }: Trouble): void => {
  process.stderr.write(`${failures}: ${error instanceof Error ? error.message : 'unknown'}\n`);
};
const log = logAt(settings, keys.log, onTrouble);
onShutdown(() => pool.end());
onShutdown(() => log.close());
await log.follow({
  group: floorReader,
  topics: [inTopic(benchPartner)],
  startAt: (topic, partition) => nextPosition(pool, { reader: floorReader, topic, partition }),
  handle: handleFloorBatch(pool, loadContracts()),
});
