import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refused } from '#runtime';
import type { Identify } from './identify.js';
import { setCaller } from './sender.js';

export const IDENTIFY = Symbol('identify');

/** Lets partners in and nobody else. */
@Injectable()
export class PartnerGuard implements CanActivate {
  constructor(@Inject(IDENTIFY) private readonly identify: Identify) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const identified = await this.identify(request.headers.authorization);
    if ('refusal' in identified) throw new Refused(identified.refusal);
    setCaller(request, identified.caller);
    return true;
  }
}
