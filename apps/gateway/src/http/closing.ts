import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';

/** Tells who waits on behalf of a client that the gateway stops. */
@Injectable()
export class Closing implements BeforeApplicationShutdown {
  private readonly controller = new AbortController();

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  beforeApplicationShutdown(): void {
    this.controller.abort();
  }
}
