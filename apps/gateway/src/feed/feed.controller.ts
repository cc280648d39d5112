import { Controller, Get, Inject, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RecipientName } from '#core';
import { Closing, gone, Produces, send } from '#runtime';
import { PartnerGuard } from '../identity/partner-guard.js';
import { Caller } from '../identity/sender.js';
import type { ReadFeed } from './read-feed.js';

export const READ_FEED = Symbol('read-feed');

@Controller('v1/afleveringen')
@UseGuards(PartnerGuard)
export class FeedController {
  constructor(
    @Inject(READ_FEED) private readonly read: ReadFeed,
    @Inject(Closing) private readonly closing: Closing,
  ) {}

  @Get()
  @Produces('application/cloudevents-batch+json')
  async get(
    @Caller() recipient: RecipientName,
    @Query() { stroom, lastEventId, timeout, limit }: Record<string, unknown>,
    @Req() { method }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const waiting = { gone: gone(reply), closing: this.closing.signal };
    const answer = await this.read({
      recipient,
      stroom,
      lastEventId,
      timeout,
      limit,
      handsOver: method !== 'HEAD',
      ...waiting,
    });
    send(reply, this.closing.last(answer));
  }
}
