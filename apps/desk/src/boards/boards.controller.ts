import { Controller, Get, Inject, Param, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from '#core';
import { Closing, gone, Produces, send, type Answer } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { SESSION_WATCH, type SessionWatch } from '../people/session-watch.js';
import { Signed } from '../people/signed.js';
import { eventStream } from './event-stream.js';
import type { FindBoard } from './find-board.js';

export const FIND_BOARD = Symbol('find-board');

@Controller('v1/zsm-tafels/:regio')
@UseGuards(PersonGuard)
export class BoardsController {
  constructor(
    @Inject(FIND_BOARD) private readonly find: FindBoard,
    @Inject(SESSION_WATCH) private readonly sessions: SessionWatch,
    @Inject(Closing) private readonly closing: Closing,
  ) {}

  @Get()
  @Produces('application/json')
  async board(
    @Signed() person: Person,
    @Param('regio') region: string,
    @Query('samen') together: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.find({ person, region, together });
    const answer: Answer =
      'refusal' in found
        ? found.refusal
        : { status: 200, type: 'application/json', body: found.board.view.board() };
    send(reply, answer);
  }

  @Get('stroom')
  @Produces('text/event-stream')
  async stream(
    @Signed() person: Person,
    @Param('regio') region: string,
    @Query('samen') together: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const left = gone(reply);
    const found = await this.find({ person, region, together });
    if ('refusal' in found) return send(reply, found.refusal);
    if (request.method === 'HEAD') return send(reply, { status: 200, type: 'text/event-stream', body: '' });
    if (left.aborted) return;
    const given = request.headers['last-event-id'];
    const watcher = eventStream(reply);
    const leave = found.board.join(watcher, typeof given === 'string' ? given : null);
    left.addEventListener('abort', leave, { once: true });
    for (const ends of [this.closing.signal, this.sessions.endOf(request, left, found.stillMay)])
      if (ends.aborted) watcher.end();
      else ends.addEventListener('abort', watcher.end, { once: true, signal: left });
  }
}
