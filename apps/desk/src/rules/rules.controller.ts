import { Controller, Get, Inject, Param, Query, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Person } from '#core';
import { Produces, send } from '#runtime';
import { PersonGuard } from '../people/person-guard.js';
import { Signed } from '../people/signed.js';
import type { RulesHandlers } from './rules-handlers.js';

export const RULES = Symbol('rules');

type Asked = Record<string, unknown>;

/**
 * The rules by which is routed and shared. Whoever is signed in with a role may read all of them: they hold no data about persons, and
 * who shares must be able to see by which rules. Only of the reports that they applied to does everybody see their own.
 */
@Controller('v1/regelset')
@UseGuards(PersonGuard)
export class RulesController {
  constructor(@Inject(RULES) private readonly rules: RulesHandlers) {}

  @Get()
  @Produces('application/json')
  async rulebook(@Query() asked: Asked, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.rules.rulebook(asked));
  }

  @Get('keuzes')
  @Produces('application/json')
  async choices(@Query() asked: Asked, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.rules.choices(asked));
  }

  @Get('matrix')
  @Produces('application/json')
  async matrix(@Query() asked: Asked, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.rules.matrix(asked));
  }

  @Get('routeringsregels')
  @Produces('application/json')
  async list(@Signed() person: Person, @Query() asked: Asked, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.rules.list(person, asked));
  }

  @Get('routeringsregels/:code')
  @Produces('application/json')
  async routing(
    @Signed() person: Person,
    @Param('code') code: string,
    @Query() asked: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.rules.routing(person, code, asked));
  }

  @Get('deelregels/:code')
  @Produces('application/json')
  async sharing(
    @Param('code') code: string,
    @Query() asked: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.rules.sharing(code, asked));
  }
}
