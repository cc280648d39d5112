import { Controller, Get, Inject, Param, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from '#core';
import { Produces, send, type Answer } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import { STREAMING, type Streaming } from '../stream/streaming.js';
import type { FindBoard } from './find-board.js';

export const FIND_BOARD = Symbol('find-board');

@Controller('v1/zsm-tafels/:regio')
@UseGuards(PersonGuard)
export class BoardsController {
  constructor(
    @Inject(FIND_BOARD) private readonly find: FindBoard,
    @Inject(STREAMING) private readonly stream: Streaming,
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
      'refusal' in found ? found.refusal : { status: 200, type: 'application/json', body: found.board() };
    send(reply, answer);
  }

  @Get('stroom')
  @Produces('text/event-stream')
  async follow(
    @Signed() person: Person,
    @Param('regio') region: string,
    @Query('samen') together: unknown,
    @Query('na') after: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.stream(request, reply, () => this.find({ person, region, together }), after);
  }
}
