import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { nestLogger, openAdapter } from '#runtime';
import type { DeskParts } from './desk-parts.js';
import { DeskModule } from './desk.module.js';
import { organisationOf } from './people/signed.js';

/** The tables as people see them: a Nest application on Fastify, ready to listen. */
export const createDesk = (parts: DeskParts): Promise<NestFastifyApplication> =>
  NestFactory.create<NestFastifyApplication>(
    DeskModule.with(parts),
    openAdapter(parts.logger, (request) => ({ partner: organisationOf(request) })),
    { logger: nestLogger(parts.logger), abortOnError: false, bodyParser: false },
  );
