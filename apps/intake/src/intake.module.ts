import { Module, type DynamicModule } from '@nestjs/common';
import { inOneGo } from '#messaging';
import { handleBatches, type IntakeParts } from './batch/handle-batches.js';
import { HANDLE_BATCH, IntakeController } from './intake.controller.js';

@Module({})
export class IntakeModule {
  static with(parts: IntakeParts): DynamicModule {
    return {
      module: IntakeModule,
      controllers: [IntakeController],
      providers: [{ provide: HANDLE_BATCH, useValue: inOneGo(handleBatches(parts)) }],
    };
  }
}
