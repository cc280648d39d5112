import { Controller, Get, Inject, Param, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from '#core';
import { Produces, send } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import type { CorrectRejected } from './correct-rejected.js';
import type { ListGroups } from './list-groups.js';
import type { ListItems } from './list-items.js';
import type { ReadRejectedReports } from './rejected-answers.js';

export const LIST_GROUPS = Symbol('list-stopped-groups');
export const LIST_ITEMS = Symbol('list-stopped-items');
export const READ_REJECTED = Symbol('read-rejected');
export const CORRECT_REJECTED = Symbol('correct-rejected');

/** What is held up, by cause. */
@Controller('v1/tegengehouden')
@UseGuards(PersonGuard)
export class StoppedController {
  constructor(
    @Inject(LIST_GROUPS) private readonly groups: ListGroups,
    @Inject(LIST_ITEMS) private readonly items: ListItems,
  ) {}

  @Get()
  @Produces('application/json')
  async all(@Signed() person: Person, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.groups(person));
  }

  @Get(':groep')
  @Produces('application/json')
  async one(
    @Signed() person: Person,
    @Param('groep') group: string,
    @Query() asked: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.items(person, group, asked));
  }
}

/** A refused report, and the corrected one that takes its place. */
@Controller('v1/geweigerde-berichten/:bericht')
@UseGuards(PersonGuard)
export class RejectedController {
  constructor(
    @Inject(READ_REJECTED) private readonly read: ReadRejectedReports,
    @Inject(CORRECT_REJECTED) private readonly correct: CorrectRejected,
  ) {}

  @Get()
  @Produces('application/json')
  async faults(
    @Signed() person: Person,
    @Param('bericht') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.read.faults(person, id));
  }

  @Get('inhoud')
  @Produces('application/json')
  async contents(
    @Signed() person: Person,
    @Param('bericht') id: string,
    @Query('doel') purpose: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.read.contents(person, id, purpose));
  }

  @Post('verbetering')
  @Produces('application/json')
  async replace(
    @Signed() person: Person,
    @Param('bericht') id: string,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.correct(person, id, raw));
  }
}
