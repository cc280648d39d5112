import { Controller, Get, Inject, Param, Query, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Person } from '#core';
import { Produces, send } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import type { ListSent } from './list-sent.js';
import type { ReadSent } from './read-sent.js';

export const LIST_SENT = Symbol('list-sent');
export const READ_SENT = Symbol('read-sent');

/** What became of the reports of one's own organisation. */
@Controller('v1/meldingen')
@UseGuards(PersonGuard)
export class SentController {
  constructor(
    @Inject(LIST_SENT) private readonly list: ListSent,
    @Inject(READ_SENT) private readonly read: ReadSent,
  ) {}

  @Get()
  @Produces('application/json')
  async page(
    @Signed() person: Person,
    @Query() asked: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.list(person, asked));
  }

  @Get(':bericht')
  @Produces('application/json')
  async one(
    @Signed() person: Person,
    @Param('bericht') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.read(person, id));
  }
}
