import { Controller, Get, Inject, Param, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from '#core';
import { Produces, send } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import { STREAMING, type Streaming } from '../stream/streaming.js';
import type { FollowOverleg } from './follow-overleg.js';
import type { OpenMeetingCase } from './open-meeting-case.js';
import type { OpenSharedCase } from './open-shared-case.js';
import type { ReadOverleg } from './read-overleg.js';

export const READ_OVERLEG = Symbol('read-overleg');
export const OPEN_MEETING_CASE = Symbol('open-meeting-case');
export const OPEN_SHARED_CASE = Symbol('open-shared-case');
export const FOLLOW_OVERLEG = Symbol('follow-overleg');

@Controller('v1/overleggen/:tafel')
@UseGuards(PersonGuard)
export class OverlegController {
  constructor(
    @Inject(READ_OVERLEG) private readonly overleg: ReadOverleg,
    @Inject(OPEN_MEETING_CASE) private readonly open: OpenMeetingCase,
    @Inject(OPEN_SHARED_CASE) private readonly openShared: OpenSharedCase,
    @Inject(FOLLOW_OVERLEG) private readonly follow: FollowOverleg,
    @Inject(STREAMING) private readonly stream: Streaming,
  ) {}

  @Get()
  @Produces('application/json')
  async meetings(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Query('samen') together: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.overleg.meetings({ person, table, together }));
  }

  @Get('acties')
  @Produces('application/json')
  async followUp(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.overleg.followUp({ person, table }));
  }

  @Get('stroom')
  @Produces('text/event-stream')
  async changes(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Query('samen') together: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.stream(request, reply, () => this.follow({ person, table, together }));
  }

  @Get('zaken/:zaak')
  @Produces('application/json')
  async openCase(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Param('zaak') caseId: string,
    @Query('doel') purpose: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.open({ person, table, caseId, purpose }));
  }

  @Get('zaken/:zaak/gedeeld')
  @Produces('application/json')
  async openOnSharedScreen(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Param('zaak') caseId: string,
    @Query('doel') purpose: unknown,
    @Query('samen') together: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.openShared({ person, table, caseId, purpose, together }));
  }

  @Get(':moment')
  @Produces('application/json')
  async agenda(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Param('moment') moment: string,
    @Query('samen') together: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.overleg.agenda({ person, table, together }, moment));
  }
}
