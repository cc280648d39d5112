import { Controller, Inject, UseFilters } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { AsItWasThrown, LOG_TRANSPORT, type LogBatch } from '#messaging';

/** The handler of a batch of receipts, as the module provides it. */
export const COUNT_RECEIPTS = Symbol('count-receipts');

@Controller()
@UseFilters(AsItWasThrown)
export class CountingController {
  constructor(@Inject(COUNT_RECEIPTS) private readonly count: (batch: LogBatch) => Promise<void>) {}

  @EventPattern<string>('receipts.*', LOG_TRANSPORT)
  async take(@Payload() batch: LogBatch): Promise<void> {
    await this.count(batch);
  }
}
