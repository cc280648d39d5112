import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { ClockParts } from './clock-parts.js';
import { ClockModule } from './clock.module.js';

/** The clock as a Nest worker; it keeps time at once and stops when the context closes. */
export const createClock = (parts: ClockParts, logger: LoggerService): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(ClockModule.with(parts), { logger, abortOnError: false });
