import { LOG_FIELDS, type LogFields } from './log-fields.js';
import { withoutBsn } from './without-bsn.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export type LogWriter = Readonly<Record<LogLevel, (msg: string, fields?: LogFields) => void>>;

/** Where log lines go and how they look. */
export interface LogTarget {
  /** Which app speaks. */
  readonly app: string;
  /** Lines below this level are not written. */
  readonly level: LogLevel;
  /** True: one readable line for a person at a terminal. False: one line of JSON for a machine. */
  readonly readable: boolean;
  write(line: string): void;
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];
const LONGEST = 500;

const clean = (text: string): string =>
  withoutBsn(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const allowed = (fields: LogFields): [string, string | number | boolean | null][] =>
  LOG_FIELDS.flatMap((name) => {
    const value = fields[name];
    if (value === undefined) return [];
    return [[name, typeof value === 'string' ? clean(value) : value]];
  });

const readableLine = (time: string, level: LogLevel, app: string, msg: string, fields: LogFields): string => {
  const mark = level === 'info' ? '' : `${level.toUpperCase()} `;
  const rest = allowed(fields).map(([name, value]) => ` ${name}=${String(value)}`);
  return `${time.slice(11, 19)} ${app.padEnd(9)} ${mark}${clean(msg)}${rest.join('')}`.replaceAll('\n', ' ');
};

/** A log of one line per event. Fields outside `LOG_FIELDS` are not written, whoever got them past the compiler. */
export const openLog = ({ app, level: lowest, readable, write }: LogTarget): LogWriter => {
  const at =
    (level: LogLevel) =>
    (msg: string, fields: LogFields = {}): void => {
      if (LEVELS.indexOf(level) < LEVELS.indexOf(lowest)) return;
      const time = new Date().toISOString();
      const line = readable
        ? readableLine(time, level, app, msg, fields)
        : JSON.stringify({ level, time, app, msg: clean(msg), ...Object.fromEntries(allowed(fields)) });
      write(`${line}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
};
