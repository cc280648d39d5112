import { Controller, Get, Inject, Param, Query, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { RecipientName } from '#core';
import { Produces, send } from '#runtime';
import { PartnerGuard } from '../identity/partner-guard.js';
import { Caller } from '../identity/sender.js';
import type { ReadExplanation } from './read-explanation.js';

export const READ_EXPLANATION = Symbol('read-explanation');

@Controller('v1/berichten/:id/uitleg')
@UseGuards(PartnerGuard)
export class ExplainController {
  constructor(@Inject(READ_EXPLANATION) private readonly read: ReadExplanation) {}

  @Get()
  @Produces('application/json')
  async get(
    @Caller() caller: RecipientName,
    @Param('id') id: string,
    @Query() { vorm }: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.read({ caller, id, vorm }));
  }
}
