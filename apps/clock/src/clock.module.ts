import {
  Inject,
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { ClockParts } from './clock-parts.js';
import { startClock, type RunningClock } from './start-clock.js';

const PARTS = Symbol('clock-parts');

@Module({})
export class ClockModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private running: RunningClock | null = null;

  constructor(@Inject(PARTS) private readonly parts: ClockParts) {}

  static with(parts: ClockParts): DynamicModule {
    return { module: ClockModule, providers: [{ provide: PARTS, useValue: parts }] };
  }

  onApplicationBootstrap(): void {
    this.running = startClock(this.parts);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.running?.stop();
  }
}
