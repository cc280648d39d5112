import { Controller, Get, Inject, Query, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { PartnerId } from '#core';
import { Produces, send } from '#runtime';
import { PartnerGuard } from '../identity/partner-guard.js';
import { Sender } from '../identity/sender.js';
import type { ReadDuties } from './read-duties.js';

export const READ_DUTIES = Symbol('read-duties');

@Controller('v1/plichten')
@UseGuards(PartnerGuard)
export class DutiesController {
  constructor(@Inject(READ_DUTIES) private readonly read: ReadDuties) {}

  @Get()
  @Produces('application/json')
  async get(
    @Sender() partner: PartnerId,
    @Query() asked: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.read(partner, asked));
  }
}
