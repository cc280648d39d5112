import { Module, type DynamicModule } from '@nestjs/common';
import { handleBatch, type IntakeParts } from './batch/handle-batch.js';
import { HANDLE_BATCH, IntakeController } from './intake.controller.js';

@Module({})
export class IntakeModule {
  static with(parts: IntakeParts): DynamicModule {
    return {
      module: IntakeModule,
      controllers: [IntakeController],
      providers: [{ provide: HANDLE_BATCH, useValue: handleBatch(parts) }],
    };
  }
}
