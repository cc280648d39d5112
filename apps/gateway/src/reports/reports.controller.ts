import { Controller, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PartnerId } from '#core';
import { problem, Produces, readBody, send } from '#runtime';
import { PartnerGuard } from '../identity/partner-guard.js';
import { Sender } from '../identity/sender.js';
import { eventHeaders } from './event-headers.js';
import { LARGEST_BATCH, LARGEST_BODY } from './limits.js';
import { MEDIA_TYPES, modeOf } from './media-type.js';
import { reportBeyondLimit, type TakeReports } from './take-reports.js';

export const TAKE_REPORTS = Symbol('take-reports');

@Controller('v1/berichten')
@UseGuards(PartnerGuard)
export class ReportsController {
  constructor(@Inject(TAKE_REPORTS) private readonly take: TakeReports) {}

  @Post()
  @Produces('application/json')
  async post(
    @Sender() partner: PartnerId,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const mode = modeOf(raw.headers['content-type'], raw.headers['content-encoding']);
    if (mode === null) return send(reply, mediaTypeRefused);
    const body = await readBody(raw, mode === 'batch' ? LARGEST_BATCH : LARGEST_BODY);
    if (body === null) return send(reply, reportBeyondLimit());
    send(reply, await this.take({ partner, mode, headers: eventHeaders(raw.rawHeaders), body }));
  }
}

const mediaTypeRefused = problem(
  'mediatype-onjuist',
  `Gebruik ${MEDIA_TYPES.join(', ')}, zonder compressie.`,
);
