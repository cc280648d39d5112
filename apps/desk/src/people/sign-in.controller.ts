import { Controller, Get, Headers, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { send } from '#runtime';
import type { BeginSignIn } from './begin-sign-in.js';
import type { FinishSignIn } from './finish-sign-in.js';
import { shownInBrowser } from './shown-in-browser.js';

export const BEGIN_SIGN_IN = Symbol('begin-sign-in');
export const FINISH_SIGN_IN = Symbol('finish-sign-in');

/** The way of a browser to the provider and back. */
@Controller('v1/aanmelden')
export class SignInController {
  constructor(
    @Inject(BEGIN_SIGN_IN) private readonly begin: BeginSignIn,
    @Inject(FINISH_SIGN_IN) private readonly finish: FinishSignIn,
  ) {}

  @Get()
  async go(
    @Query('naar') goesTo: unknown,
    @Headers('accept') accept: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, shownInBrowser(await this.begin(goesTo), accept));
  }

  @Get('terug')
  async comeBack(@Req() { raw, headers }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const query = raw.url?.split('?').slice(1).join('?') ?? '';
    send(reply, shownInBrowser(await this.finish(query, headers.cookie), headers.accept));
  }
}
