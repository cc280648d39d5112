import { describe, expect, it } from '@jest/globals';
import { errorFields } from './error-fields.js';
import { nestLogger } from './nest-logger.js';
import { openLog, type LogLevel } from './open-log.js';

const logInto = (lines: string[], readable = false, level: LogLevel = 'debug') =>
  openLog({ app: 'intake', level, readable, write: (line) => lines.push(line) });

describe('a log', () => {
  it('writes one line of JSON with the allowed fields', () => {
    const lines: string[] = [];
    logInto(lines).info('bericht verwerkt', { reportId: 'r-1', count: 3, partner: undefined });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      app: 'intake',
      msg: 'bericht verwerkt',
      reportId: 'r-1',
      count: 3,
    });
  });

  it('drops a field that is not on the list, whoever passes it', () => {
    const lines: string[] = [];
    const smuggled: object = { achternaam: 'Verzonnen', partner: 'vt-hvb' };
    logInto(lines).warn('let op', smuggled);
    expect(lines[0]).not.toContain('Verzonnen');
    expect(lines[0]).toContain('vt-hvb');
  });

  it('blots out what could be a BSN, in message and fields, and leaves other numbers', () => {
    const lines: string[] = [];
    logInto(lines).error('fout bij 999990019', { reason: 'zie 999990019 en 123456789', offset: 999990019 });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      msg: 'fout bij [bsn]',
      reason: 'zie [bsn] en 123456789',
      offset: 999990019,
    });
  });

  it('writes one readable line on a terminal, also when the message has more', () => {
    const lines: string[] = [];
    logInto(lines, true).warn('eerste\ntweede', { partner: 'om-dh' });
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d intake {4}WARN eerste tweede partner=om-dh\n$/);
  });

  it('keeps quiet below its level', () => {
    const lines: string[] = [];
    logInto(lines, false, 'warn').info('stil');
    expect(lines).toEqual([]);
  });
});

describe('an error in the log', () => {
  it('tells its kind, code, reason and place', () => {
    const error = Object.assign(new Error('connection lost'), { code: 'ECONNRESET' });
    expect(errorFields(error)).toMatchObject({
      error: 'Error',
      code: 'ECONNRESET',
      reason: 'connection lost',
    });
    expect(errorFields(error).stack).toContain('logging.spec');
  });

  it.each([
    ['a data error of PostgreSQL', Object.assign(new Error('invalid input: "Verzonnen"'), { code: '22P02' })],
    ['a JSON error', new SyntaxError('Unexpected token, "Verzonnen" is not valid JSON')],
  ])('does not repeat the data that %s quotes', (_, error) => {
    expect(JSON.stringify(errorFields(error))).not.toContain('Verzonnen');
  });
});

describe('the logger for Nest', () => {
  it('passes on message, context and error, never a value it was handed', () => {
    const lines: string[] = [];
    const nest = nestLogger(logInto(lines));
    nest.warn('queue is slow', 'LogServer');
    nest.error(new Error('stuk'), 'LogServer');
    nest.error({ achternaam: 'Verzonnen' });
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { level: 'warn', msg: 'queue is slow', context: 'LogServer' },
      { level: 'error', error: 'Error', reason: 'stuk', context: 'LogServer' },
      { level: 'error', msg: 'Nest meldt iets' },
    ]);
    expect(lines.join('')).not.toContain('Verzonnen');
  });
});
