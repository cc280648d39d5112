import { Controller, Get, Inject, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Person } from '#core';
import { Produces, send } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import type { ReadTables } from './read-tables.js';

export const READ_TABLES = Symbol('read-tables');

@Controller('v1/zsm-tafels')
@UseGuards(PersonGuard)
export class TablesController {
  constructor(@Inject(READ_TABLES) private readonly readTables: ReadTables) {}

  @Get()
  @Produces('application/json')
  async tables(@Signed() person: Person, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.readTables(person));
  }
}
