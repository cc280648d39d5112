/** What Samenloop answered instead of what was asked (RFC 9457), or that it did not answer. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    /** The last part of the problem's type, for example `geen-toegang`. */
    readonly code: string,
    readonly title: string,
    /** What is wrong, where and what to do, in Dutch. */
    readonly detail: string,
    /** The id under which it stands in the log of Samenloop. */
    readonly requestId: string | null = null,
    /** Further members of the problem, for example the fields that are wrong. */
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(title);
    this.name = 'Problem';
  }
}

export type ProblemKind =
  'not-signed-in' | 'no-right' | 'not-found' | 'changed' | 'refused' | 'unreachable' | 'broken';

const KINDS: Readonly<Record<number, ProblemKind>> = {
  401: 'not-signed-in',
  403: 'no-right',
  404: 'not-found',
  410: 'not-found',
  409: 'changed',
  412: 'changed',
  503: 'unreachable',
};

const textIn = (told: Record<string, unknown>, name: string): string => {
  const value = told[name];
  return typeof value === 'string' ? value : '';
};

/** What an answer that is no success says. */
export const problemIn = async (answer: Response): Promise<Problem> => {
  const told = (await answer.json().catch(() => ({}))) as Record<string, unknown>;
  const kind = KINDS[answer.status] ?? (answer.status < 500 ? 'refused' : 'broken');
  return new Problem(
    kind,
    textIn(told, 'type').split('/').at(-1) ?? '',
    textIn(told, 'title'),
    textIn(told, 'detail'),
    answer.headers.get('X-Request-Id'),
    told,
  );
};

/** Nothing answered: the network is gone, or Samenloop is. */
export const unreachable = (): Problem => new Problem('unreachable', 'niet-bereikbaar', '', '');
