import { Controller, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RecipientName } from '#core';
import { problem, Produces, readBody, send } from '#runtime';
import { PartnerGuard } from '../identity/partner-guard.js';
import { Caller } from '../identity/sender.js';
import type { FindPerson } from './find-person.js';

export const FIND_PERSON = Symbol('find-person');

const LARGEST_QUESTION = 4_096;

/** Who is asked about stands in the body, never in an address (API Design Rules, no-sensitive-uris). */
@Controller('v1/betrokkenen/_zoek')
@UseGuards(PartnerGuard)
export class PersonsController {
  constructor(@Inject(FIND_PERSON) private readonly find: FindPerson) {}

  @Post()
  @HttpCode(200)
  @Produces('application/json')
  async post(
    @Caller() caller: RecipientName,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!/^application\/json *(;|$)/i.test(raw.headers['content-type'] ?? ''))
      return send(reply, problem('mediatype-onjuist', 'Gebruik application/json.'));
    const body = await readBody(raw, LARGEST_QUESTION);
    if (body === null) return send(reply, problem('te-groot', 'De vraag is ten hoogste 4 KiB.'));
    send(reply, await this.find({ caller, body }));
  }
}
