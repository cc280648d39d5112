import { Controller, Get, Inject, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Person } from '#core';
import { Produces, send } from '#runtime';
import type { LookChoices } from './look-choices.js';
import { PersonGuard } from './person-guard.js';
import { Signed } from './signed.js';

export const LOOK_CHOICES = Symbol('look-choices');

/** As whom somebody may look. */
@Controller('v1/mij/kijkrollen')
@UseGuards(PersonGuard)
export class LooksController {
  constructor(@Inject(LOOK_CHOICES) private readonly choices: LookChoices) {}

  @Get()
  @Produces('application/json')
  async all(@Signed() person: Person, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.choices(person));
  }
}
