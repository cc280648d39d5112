import { Controller, Get, Headers, Inject, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from '#core';
import { Produces, send } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import { STREAMING, type Streaming } from '../stream/streaming.js';
import type { FollowMessages } from './follow-messages.js';
import type { ListMessages } from './list-messages.js';
import type { Asked } from './message-question.js';

export const LIST_MESSAGES = Symbol('list-messages');
export const FOLLOW_MESSAGES = Symbol('follow-messages');

/** The reports that somebody sees. */
@Controller('v1/berichten')
@UseGuards(PersonGuard)
export class MessagesController {
  constructor(
    @Inject(LIST_MESSAGES) private readonly list: ListMessages,
    @Inject(FOLLOW_MESSAGES) private readonly followed: FollowMessages,
    @Inject(STREAMING) private readonly stream: Streaming,
  ) {}

  @Get()
  async page(
    @Signed() person: Person,
    @Query() asked: Asked,
    @Headers('accept') accept: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.list(person, asked, accept));
  }

  @Get('stroom')
  @Produces('text/event-stream')
  async follow(
    @Signed() person: Person,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.stream(request, reply, () => this.followed(person, asked));
  }
}
