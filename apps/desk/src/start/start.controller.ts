import { Controller, Get, Inject, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Person } from '#core';
import { Produces, send } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import type { ReadStart } from './read-start.js';

export const READ_START = Symbol('read-start');

@Controller('v1/start')
@UseGuards(PersonGuard)
export class StartController {
  constructor(@Inject(READ_START) private readonly read: ReadStart) {}

  @Get()
  @Produces('application/json')
  async start(@Signed() person: Person, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.read(person));
  }
}
