import { Controller, Get, Inject, Param, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from '#core';
import { Closing, gone, Produces, send } from '#runtime';
import { eventStream } from '../boards/event-stream.js';
import { PersonGuard } from '../people/person-guard.js';
import { SESSION_WATCH, type SessionWatch } from '../people/session-watch.js';
import { Signed } from '../people/signed.js';
import { followOverleg, type FollowParts } from './follow-overleg.js';
import type { OpenMeetingCase } from './open-meeting-case.js';
import type { ReadOverleg } from './read-overleg.js';

export const READ_OVERLEG = Symbol('read-overleg');
export const OPEN_MEETING_CASE = Symbol('open-meeting-case');
export const FOLLOW_PARTS = Symbol('follow-parts');

@Controller('v1/overleggen/:tafel')
@UseGuards(PersonGuard)
export class OverlegController {
  constructor(
    @Inject(READ_OVERLEG) private readonly overleg: ReadOverleg,
    @Inject(OPEN_MEETING_CASE) private readonly open: OpenMeetingCase,
    @Inject(FOLLOW_PARTS) private readonly follow: FollowParts,
    @Inject(SESSION_WATCH) private readonly sessions: SessionWatch,
    @Inject(Closing) private readonly closing: Closing,
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
  async stream(
    @Signed() person: Person,
    @Param('tafel') table: string,
    @Query('samen') together: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const left = gone(reply);
    const found = await this.overleg.whole({ person, table, together });
    if ('refusal' in found) return send(reply, found.refusal);
    if (request.method === 'HEAD') return send(reply, { status: 200, type: 'text/event-stream', body: '' });
    if (left.aborted) return;
    const given = request.headers['last-event-id'];
    const watcher = eventStream(reply);
    const leave = followOverleg(this.follow, found, watcher, typeof given === 'string' ? given : null);
    left.addEventListener('abort', leave, { once: true });
    for (const ends of [this.closing.signal, this.sessions.endOf(request, left, found.stillMay)])
      if (ends.aborted) watcher.end();
      else ends.addEventListener('abort', watcher.end, { once: true, signal: left });
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
