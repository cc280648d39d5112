import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { WebFiles } from './web-files.js';

export const WEB_FILES = Symbol('web-files');

/** The pages: whatever is no API is an address within the web app. */
@Controller()
export class WebController {
  constructor(@Inject(WEB_FILES) private readonly files: WebFiles) {}

  @Get(['', '*'])
  file(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    reply.hijack();
    this.files(request.raw, reply.raw);
  }
}
