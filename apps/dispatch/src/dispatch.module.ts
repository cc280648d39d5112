import {
  Inject,
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Leases } from '#messaging';
import { startDispatcher, type DispatchParts } from './dispatcher.js';

const PARTS = Symbol('dispatch-parts');

@Module({})
export class DispatchModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private leases: Pick<Leases, 'stop'> | null = null;

  constructor(@Inject(PARTS) private readonly parts: DispatchParts) {}

  static with(parts: DispatchParts): DynamicModule {
    return { module: DispatchModule, providers: [{ provide: PARTS, useValue: parts }] };
  }

  onApplicationBootstrap(): void {
    this.leases = startDispatcher(this.parts);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.leases?.stop();
  }
}
