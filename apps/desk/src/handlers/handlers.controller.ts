import { Controller, Delete, Get, Inject, Param, Put, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from '#core';
import { Produces, send } from '#runtime';
import { readActRequest } from '../act/act-request.js';
import { versionAsked } from '../act/version-asked.js';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import type { ChangeHandler } from './change-handler.js';
import type { ReadColleagues } from './read-colleagues.js';

export const CHANGE_HANDLER = Symbol('change-handler');
export const READ_COLLEAGUES = Symbol('read-colleagues');

@Controller('v1/zsm-tafels/:regio')
@UseGuards(PersonGuard)
export class HandlersController {
  constructor(
    @Inject(CHANGE_HANDLER) private readonly handlers: ChangeHandler,
    @Inject(READ_COLLEAGUES) private readonly readColleagues: ReadColleagues,
  ) {}

  @Get('collegas')
  @Produces('application/json')
  async colleagues(
    @Signed() person: Person,
    @Param('regio') region: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.readColleagues({ person, region }));
  }

  @Get('zaken/:zaak/behandelaar')
  @Produces('application/json')
  async read(
    @Signed() person: Person,
    @Param('regio') region: string,
    @Param('zaak') caseId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.handlers.read({ person, region, caseId }));
  }

  @Put('zaken/:zaak/behandelaar')
  @Produces('application/json')
  async handle(
    @Signed() person: Person,
    @Param('regio') region: string,
    @Param('zaak') caseId: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const read = await readActRequest(raw, false);
    if ('refusal' in read) return send(reply, read.refusal);
    const { filledIn, version } = read;
    const named = filledIn['persoon'];
    // Who is not named is nobody's colleague.
    const handler = typeof named === 'string' ? named : '';
    send(reply, await this.handlers.change({ person, region, caseId, handler, version }));
  }

  @Delete('zaken/:zaak/behandelaar')
  @Produces('application/json')
  async letGo(
    @Signed() person: Person,
    @Param('regio') region: string,
    @Param('zaak') caseId: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = versionAsked(raw);
    if ('refusal' in asked) return send(reply, asked.refusal);
    send(reply, await this.handlers.change({ person, region, caseId, handler: null, ...asked }));
  }
}
