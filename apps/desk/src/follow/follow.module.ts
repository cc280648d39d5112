import { Module, type DynamicModule } from '@nestjs/common';
import { inOneGo } from '#messaging';
import { FollowController, HANDLE_BATCH } from './follow.controller.js';
import { handleBatches, type FollowParts } from './handle-batches.js';

@Module({})
export class FollowModule {
  static with(parts: FollowParts): DynamicModule {
    return {
      module: FollowModule,
      controllers: [FollowController],
      providers: [{ provide: HANDLE_BATCH, useValue: inOneGo(handleBatches(parts)) }],
    };
  }
}
