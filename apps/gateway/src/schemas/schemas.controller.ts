import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Produces, send } from '#runtime';
import type { ReadSchema } from './read-schema.js';

export const READ_SCHEMA = Symbol('read-schema');

/** The schemas of what partners send and of what they can get, for anybody. */
@Controller('v1/schemas')
export class SchemasController {
  constructor(@Inject(READ_SCHEMA) private readonly readSchema: ReadSchema) {}

  @Get()
  @Produces('application/json')
  get(@Query('uri') uri: unknown, @Res() reply: FastifyReply): void {
    send(reply, this.readSchema(uri));
  }
}
