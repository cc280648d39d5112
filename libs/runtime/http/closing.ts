import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Answer } from './answer.js';

/** Tells who waits on behalf of a client that the application stops. */
@Injectable()
export class Closing implements BeforeApplicationShutdown {
  private readonly controller = new AbortController();

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** The answer, asking the client to let go of the connection when the application stops: otherwise it could not. */
  last(answer: Answer): Answer {
    return this.signal.aborted ? { ...answer, headers: { ...answer.headers, Connection: 'close' } } : answer;
  }

  beforeApplicationShutdown(): void {
    this.controller.abort();
  }
}
