import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Produces } from '../http/produces.js';
import { send } from '../http/send.js';

export const OPEN_API = Symbol('open-api');

/** The API's own description, for anybody (API Design Rules, `publish-openapi`). */
@Controller('v1/openapi.json')
export class OpenApiController {
  constructor(@Inject(OPEN_API) private readonly document: string) {}

  @Get()
  @Produces('application/json')
  get(@Res() reply: FastifyReply): void {
    send(reply, { status: 200, type: 'application/json', body: this.document });
  }
}
