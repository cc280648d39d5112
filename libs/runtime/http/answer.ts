/** What a request is answered with, before the headers that every response has. */
export interface Answer {
  readonly status: number;
  /** The media type of `body`. */
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What keeps a request from what it asked for, as it is told. */
export interface Refusal {
  readonly refusal: Answer;
}

/** An answer in JSON. */
export const json = (
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({ status, type: 'application/json', body: JSON.stringify(body), headers });
