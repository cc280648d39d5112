import {
  Controller,
  Get,
  Headers,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from '#core';
import { Produces, send } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import { STREAMING, type Streaming } from '../stream/streaming.js';
import type { CountSeen } from './count-seen.js';
import type { FollowMessages } from './follow-messages.js';
import type { ListMessages } from './list-messages.js';
import type { Asked } from './message-question.js';
import type { OpenMessage } from './open-message.js';

export const LIST_MESSAGES = Symbol('list-messages');
export const COUNT_SEEN = Symbol('count-seen');
export const FOLLOW_MESSAGES = Symbol('follow-messages');
export const OPEN_MESSAGE = Symbol('open-message');

/** The reports that somebody sees. */
@Controller('v1/berichten')
@UseGuards(PersonGuard)
export class MessagesController {
  constructor(
    @Inject(LIST_MESSAGES) private readonly list: ListMessages,
    @Inject(COUNT_SEEN) private readonly count: CountSeen,
    @Inject(FOLLOW_MESSAGES) private readonly followed: FollowMessages,
    @Inject(OPEN_MESSAGE) private readonly open: OpenMessage,
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

  @Get('tellingen')
  @Produces('application/json')
  async counts(@Signed() person: Person, @Query() asked: Asked, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.count(person, asked));
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

  @Get(':bericht')
  @Produces('application/json')
  async one(
    @Signed() person: Person,
    @Param('bericht') id: string,
    @Query('doel') purpose: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.open.read(person, id, purpose));
  }

  @Get(':bericht/bewijs')
  @Produces('application/json')
  async proof(
    @Signed() person: Person,
    @Param('bericht') id: string,
    @Query('doel') purpose: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.open.proof(person, id, purpose));
  }

  @Post(':bericht/inzien')
  @HttpCode(200)
  @Produces('application/json')
  async reveal(
    @Signed() person: Person,
    @Param('bericht') id: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.open.reveal(person, id, raw));
  }
}
