import { Controller, Get, Inject, Param, Query, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Person } from '#core';
import { Produces, send } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import type { ReadCase } from './read-case.js';
import type { ReadReads } from './read-reads.js';

export const READ_CASE = Symbol('read-case');
export const READ_READS = Symbol('read-reads');

@Controller('v1/zsm-tafels/:regio/zaken/:zaak')
@UseGuards(PersonGuard)
export class CasesController {
  constructor(
    @Inject(READ_CASE) private readonly readCase: ReadCase,
    @Inject(READ_READS) private readonly readReads: ReadReads,
  ) {}

  @Get()
  @Produces('application/json')
  async open(
    @Signed() person: Person,
    @Param('regio') region: string,
    @Param('zaak') caseId: string,
    @Query('doel') purpose: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.readCase({ person, region, caseId, purpose }));
  }

  @Get('raadplegingen')
  @Produces('application/json')
  async reads(
    @Signed() person: Person,
    @Param('zaak') caseId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.readReads(person, caseId));
  }
}
