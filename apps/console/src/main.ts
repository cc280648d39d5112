import 'reflect-metadata';
import { appLog, onShutdown, runApp } from '#runtime';
import { createConsole } from './create-console.js';
import { consoleSettings, WEB_FOLDER } from './settings.js';

await runApp(async () => {
  const { port, host, deskAt } = consoleSettings(process.env);
  const { lines } = appLog('console');
  const app = await createConsole({ deskAt, webFolder: WEB_FOLDER, logger: lines });
  onShutdown(() => app.close());
  await app.listen(port, host);
  lines.info('klaar', { port });
});
