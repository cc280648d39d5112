import { Controller, Get, Headers, Inject, Param, Query, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Person } from '#core';
import { Produces, send } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import type { Asked, ReadIndicators } from './read-indicators.js';
import type { ReadIndicatorReports } from './read-indicator-reports.js';

export const READ_INDICATORS = Symbol('read-indicators');
export const READ_INDICATOR_REPORTS = Symbol('read-indicator-reports');

/** The numbers of a region. */
@Controller('v1/indicatoren')
@UseGuards(PersonGuard)
export class IndicatorsController {
  constructor(
    @Inject(READ_INDICATORS) private readonly read: ReadIndicators,
    @Inject(READ_INDICATOR_REPORTS) private readonly reports: ReadIndicatorReports,
  ) {}

  @Get()
  async table(
    @Signed() person: Person,
    @Query() asked: Asked,
    @Headers('accept') accept: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.read(person, asked, accept));
  }

  @Get(':code/berichten')
  @Produces('application/json')
  async reportsOf(
    @Signed() person: Person,
    @Param('code') code: string,
    @Query() asked: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.reports(person, code, asked));
  }
}
