import { onShutdown, shutDown, StartFault } from '#runtime';
import { openBenchPlace } from './place/bench-place.js';
import { workers } from './place/worker.js';
import { jsonLine } from './report/json-line.js';
import { runBench } from './run-bench.js';
import { benchSettings } from './settings.js';

let interrupted = false;
try {
  const settings = benchSettings(process.argv.slice(2), process.env);
  const place = await openBenchPlace(onShutdown);
  const started = workers();
  onShutdown(() => started.stopAll());
  onShutdown(() => {
    interrupted = true;
    return Promise.resolve();
  });
  const result = await runBench({ settings, place, workers: started, say: (line) => console.log(line) });
  if (settings.withoutKafka !== null && settings.parts.has('kafka'))
    console.log(`\nZonder Kafka: ${settings.withoutKafka}`);
  if (settings.json) console.log(jsonLine(result));
  await shutDown();
} catch (error) {
  if (!interrupted) console.error(error instanceof StartFault ? error.message : error);
  await shutDown(1);
}
