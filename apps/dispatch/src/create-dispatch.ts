import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DispatchModule } from './dispatch.module.js';
import type { DispatchParts } from './dispatcher.js';

/** Dispatch as a Nest worker; it starts delivering at once and stops when the context closes. */
export const createDispatch = (
  parts: DispatchParts,
  logger: LoggerService,
): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(DispatchModule.with(parts), { logger, abortOnError: false });
