import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { nestLogger, openAdapter } from '#runtime';
import type { ConsoleParts } from './console-parts.js';
import { ConsoleModule } from './console.module.js';
import { passOn } from './pass-on.js';

/**
 * What people open in their browser: the web app, and under the same address the API of the desk. So a browser knows one origin and one
 * cookie, and no page of elsewhere comes near either.
 */
export const createConsole = async (parts: ConsoleParts): Promise<NestFastifyApplication> => {
  const app = await NestFactory.create<NestFastifyApplication>(
    ConsoleModule.with(parts),
    openAdapter(parts.logger, () => ({})),
    { logger: nestLogger(parts.logger), abortOnError: false, bodyParser: false },
  );
  await app.register(passOn(parts));
  return app;
};
