import type { LoggerService } from '@nestjs/common';
import { errorFields } from './error-fields.js';
import type { LogFields } from './log-fields.js';
import type { LogWriter } from './open-log.js';

const fieldsOf = (message: unknown, params: readonly unknown[]): LogFields => {
  const context = params.findLast((param) => typeof param === 'string');
  return { ...(message instanceof Error ? errorFields(message) : {}), context };
};

const textOf = (message: unknown): string => {
  if (typeof message === 'string') return message;
  return message instanceof Error ? 'Nest meldt een fout' : 'Nest meldt iets';
};

/** Nest's own words in our log; its start-up chatter only at level `debug`. */
export const nestLogger = (log: LogWriter): LoggerService => {
  const to =
    (level: keyof LogWriter) =>
    (message: unknown, ...params: unknown[]): void =>
      log[level](textOf(message), fieldsOf(message, params));
  return {
    log: to('debug'),
    verbose: to('debug'),
    debug: to('debug'),
    warn: to('warn'),
    error: to('error'),
    fatal: to('error'),
  };
};
