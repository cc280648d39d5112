import { type CustomTransportStrategy, Server } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Follower, FollowOptions, Log, LogBatch } from '../log/log.js';
import { topicsMatching } from './topics-matching.js';

/** Binds a handler to the log: `@EventPattern<string>('in.*', LOG_TRANSPORT)` on a method that takes a `LogBatch`. */
export const LOG_TRANSPORT = Symbol('log');

export interface LogServerOptions extends Pick<
  FollowOptions,
  'group' | 'startAt' | 'maxRecords' | 'concurrency'
> {
  readonly log: Log;
  /** The topics that patterns are matched against; default all that exist at the start. */
  readonly topics?: readonly string[];
}

/** Nest's microservice server on the log: batches to ordinary `@EventPattern` methods, failures back to the log's backoff. */
export class LogServer extends Server implements CustomTransportStrategy {
  override readonly transportId = LOG_TRANSPORT;
  override readonly propagatesEventHandlerErrors = true;
  private follower: Follower | null = null;

  constructor(private readonly options: LogServerOptions) {
    super();
  }

  listen(listening: (error?: unknown) => void): void {
    this.start().then(() => listening(), listening);
  }

  async close(): Promise<void> {
    await this.follower?.stop();
    this.follower = null;
  }

  on(): never {
    throw new Error('the log server has no events');
  }

  unwrap<T = Log>(): T {
    return this.options.log as T;
  }

  private async start(): Promise<void> {
    const { log, topics: given, ...options } = this.options;
    const patterns = [...this.messageHandlers.keys()];
    const matched = topicsMatching(patterns, given ?? (await log.topics()));
    const handle = (batch: LogBatch): Promise<void> => this.hand(batch, matched.get(batch.topic) ?? '');
    this.follower = await log.follow({ ...options, topics: [...matched.keys()], handle });
  }

  private async hand(batch: LogBatch, pattern: string): Promise<void> {
    const result: unknown = await this.messageHandlers.get(pattern)?.(batch);
    // Nest wraps what a handler returns; only when that has ended is the batch handled
    if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
  }
}
