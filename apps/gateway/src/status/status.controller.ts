import { Controller, Get, Inject, Param, Query, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { PartnerId } from '#core';
import { Closing, gone, Produces, send } from '#runtime';
import { PartnerGuard } from '../identity/partner-guard.js';
import { Sender } from '../identity/sender.js';
import type { ReadStatus } from './read-status.js';

export const READ_STATUS = Symbol('read-status');

@Controller('v1/berichten/:id')
@UseGuards(PartnerGuard)
export class StatusController {
  constructor(
    @Inject(READ_STATUS) private readonly read: ReadStatus,
    @Inject(Closing) private readonly closing: Closing,
  ) {}

  @Get()
  @Produces('application/json')
  async get(
    @Sender() partner: PartnerId,
    @Param('id') id: string,
    @Query() { wachtOp, timeout }: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const signal = AbortSignal.any([gone(reply), this.closing.signal]);
    const answer = await this.read({ partner, id, wachtOp, timeout, signal });
    send(reply, this.closing.last(answer));
  }
}
