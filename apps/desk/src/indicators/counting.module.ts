import { Module, type DynamicModule } from '@nestjs/common';
import { inOneGo } from '#messaging';
import { countReceipts, type CountParts } from './count-receipts.js';
import { COUNT_RECEIPTS, CountingController } from './counting.controller.js';

@Module({})
export class CountingModule {
  static with(parts: CountParts): DynamicModule {
    return {
      module: CountingModule,
      controllers: [CountingController],
      providers: [{ provide: COUNT_RECEIPTS, useValue: inOneGo(countReceipts(parts)) }],
    };
  }
}
