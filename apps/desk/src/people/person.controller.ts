import { Controller, Get, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Produces, readBody, send } from '#runtime';
import type { AboutMe } from './about-me.js';
import type { SignedIn } from './recognise.js';
import { SessionGuard } from './session-guard.js';
import type { SignOut } from './sign-out.js';
import { InSession } from './signed.js';
import type { SwitchRole } from './switch-role.js';

export const ABOUT_ME = Symbol('about-me');
export const SWITCH_ROLE = Symbol('switch-role');
export const SIGN_OUT = Symbol('sign-out');

const MOST_BYTES = 1_000;

/** Who one is, in which role one works, and signing out. */
@Controller('v1')
@UseGuards(SessionGuard)
export class PersonController {
  constructor(
    @Inject(ABOUT_ME) private readonly about: AboutMe,
    @Inject(SWITCH_ROLE) private readonly switchTo: SwitchRole,
    @Inject(SIGN_OUT) private readonly leave: SignOut,
  ) {}

  @Get('mij')
  @Produces('application/json')
  async me(
    @InSession() signedIn: SignedIn,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.about(signedIn, request));
  }

  @Post('mij/rol')
  @Produces('application/json')
  async role(
    @InSession() signedIn: SignedIn,
    @Req() { raw }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.switchTo(signedIn, await readBody(raw, MOST_BYTES)));
  }

  @Post('afmelden')
  @Produces('application/json')
  async signOut(@InSession() signedIn: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.leave(signedIn));
  }
}
