import { Controller, Inject, UseFilters } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { AsItWasThrown, LOG_TRANSPORT, type LogBatch } from '#messaging';

/** The handler of a batch, as the module provides it. */
export const HANDLE_BATCH = Symbol('handle-batch');

@Controller()
@UseFilters(AsItWasThrown)
export class FollowController {
  constructor(@Inject(HANDLE_BATCH) private readonly handle: (batch: LogBatch) => Promise<void>) {}

  @EventPattern<string>('out.*', LOG_TRANSPORT)
  async takeDeliveries(@Payload() batch: LogBatch): Promise<void> {
    await this.handle(batch);
  }

  @EventPattern<string>('receipts.*', LOG_TRANSPORT)
  async takeReceipts(@Payload() batch: LogBatch): Promise<void> {
    await this.handle(batch);
  }
}
