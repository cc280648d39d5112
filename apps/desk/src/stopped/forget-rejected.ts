import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { errorFields } from '#runtime';
import { forgetRejectedBodies } from '#store';
import type { StoppedParts } from './stopped-parts.js';

const EVERY_MS = 3_600_000;

/** Deletes the contents of refused reports once they were kept as long as agreed; any number of desks may do so. */
@Injectable()
export class ForgetRejected implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly parts: Pick<StoppedParts, 'pool' | 'clock' | 'stopped' | 'logger'>) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void (this.last = this.forget()), EVERY_MS);
    this.timer.unref();
    this.last = this.forget();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.last;
  }

  private async forget(): Promise<void> {
    const { pool, clock, stopped, logger } = this.parts;
    try {
      const count = await forgetRejectedBodies(pool, new Date(clock() - stopped.rejectedKeptMs));
      if (count > 0) logger.info('inhoud van geweigerde berichten verwijderd', { count });
    } catch (error) {
      logger.warn('opnieuw proberen', { ...errorFields(error) });
    }
  }
}
