import type { DeskApi } from './desk.generated.js';
import { problemIn, unreachable } from './problem.js';
import { csrfToken, sessionEnded } from './session.js';
import { answeredAgain, notAnswered } from '../session/reachable.js';
import { answeredNow } from '../session/session-clock.js';
import { viewedAs } from './viewed-as.js';

type Answers = DeskApi['answers'];
type Bodies = DeskApi['bodies'];
export type Operation = keyof Answers & string;
export type Reading = Extract<Operation, `GET ${string}`>;
export type Changing = Exclude<Operation, Reading>;

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Asked {
  /** The parts of the address, by name. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Query;
  readonly signal?: AbortSignal;
}

/** What was answered, and the version of what it shows (its ETag) where it has one. */
export interface Answered<Body> {
  readonly body: Body;
  readonly version: string | null;
}

/** The address of an operation, with its parts and query filled in. */
export const addressOf = (
  operation: string,
  { path = {}, query = {} }: Pick<Asked, 'path' | 'query'> = {},
): string => {
  const [, template = ''] = operation.split(' ');
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const asked = Object.entries({ ...query, ...viewedAs.get() }).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const text = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return `/v1${address}${text === '' ? '' : `?${text}`}`;
};

const fetched = async (address: string, request: RequestInit): Promise<Response> => {
  const answer = await fetch(address, request).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    notAnswered();
    throw unreachable();
  });
  answeredNow(answer.headers.get('Date'));
  answeredAgain();
  if (answer.ok) return answer;
  const problem = await problemIn(answer);
  if (problem.kind === 'not-signed-in') sessionEnded.set(true);
  throw problem;
};

const answered = async <Body>(answer: Response): Promise<Answered<Body>> => ({
  body: (answer.status === 204 ? undefined : await answer.json()) as Body,
  version: answer.headers.get('ETag'),
});

/** Reads something; throws a `Problem`. */
export const read = async <Op extends Reading>(
  operation: Op,
  asked: Asked = {},
): Promise<Answered<Answers[Op]>> => {
  const { signal = null } = asked;
  return answered(
    await fetched(addressOf(operation, asked), { signal, headers: { Accept: 'application/json' } }),
  );
};

export interface Change {
  /** The version of what one saw (`If-Match`). */
  readonly version?: string | null;
  /** One act has one key (`Idempotency-Key`), however often it is sent. */
  readonly key?: string;
}

/** Changes something; throws a `Problem`. */
export const change = async <Op extends Changing>(
  operation: Op,
  body: Op extends keyof Bodies ? Bodies[Op] : null,
  asked: Asked & Change = {},
): Promise<Answered<Answers[Op]>> => {
  const { signal = null, version, key } = asked;
  const headers = {
    Accept: 'application/json',
    'X-CSRF-Token': csrfToken.get() ?? '',
    ...(body === null ? {} : { 'Content-Type': 'application/json' }),
    ...(typeof version === 'string' ? { 'If-Match': version } : {}),
    ...(key === undefined ? {} : { 'Idempotency-Key': key }),
  };
  const [method = 'POST'] = operation.split(' ');
  const sent = body === null ? {} : { body: JSON.stringify(body) };
  return answered(await fetched(addressOf(operation, asked), { method, signal, headers, ...sent }));
};
