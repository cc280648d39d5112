import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { nestLogger, openAdapter } from '#runtime';
import type { DeskParts } from './desk-parts.js';
import { DeskModule } from './desk.module.js';
import { masking } from './masking/masking.js';
import { maskingHook } from './masking/masking-hook.js';
import { organisationOf } from './people/signed.js';
import { paths } from './routes.js';
import { schemasIn } from './schemas-in.js';
import { sections } from './sections.js';

/** The tables as people see them: a Nest application on Fastify, ready to listen. */
export const createDesk = (parts: DeskParts): Promise<NestFastifyApplication> => {
  const mask = masking(paths, schemasIn(sections), parts.contracts);
  const adapter = openAdapter(parts.logger, (request) => ({ partner: organisationOf(request) }));
  adapter.getInstance().addHook('onSend', maskingHook(mask));
  return NestFactory.create<NestFastifyApplication>(DeskModule.with(parts, mask), adapter, {
    logger: nestLogger(parts.logger),
    abortOnError: false,
    bodyParser: false,
  });
};
