import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { json } from '../http/answer.js';
import { problem } from '../http/problem.js';
import { Produces } from '../http/produces.js';
import { send } from '../http/send.js';
import type { Readiness } from './readiness.js';

export const READINESS = Symbol('readiness');

@Controller('gezondheid')
export class HealthController {
  constructor(@Inject(READINESS) private readonly readiness: () => Promise<Readiness>) {}

  @Get('levend')
  @Produces('application/json')
  alive(@Res() reply: FastifyReply): void {
    send(reply, json(200, { status: 'levend' }));
  }

  @Get('gereed')
  @Produces('application/json')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const state = await this.readiness();
    const isReady = Object.values(state).every((part) => part === 'bereikbaar');
    send(reply, isReady ? json(200, { status: 'gereed', ...state }) : notReady(state));
  }
}

const notReady = (state: Readiness) =>
  problem(
    'niet-bereikbaar',
    'Een onderdeel waar Samenloop op rust, is niet bereikbaar. In dit antwoord staat welk.',
    {
      headers: { 'Retry-After': '5' },
      extra: state,
    },
  );
