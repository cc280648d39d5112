import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refused } from '#runtime';
import { changesInLook } from './looking.js';
import type { Recognise } from './recognise.js';
import { setSignedIn } from './signed.js';

export const RECOGNISE = Symbol('recognise');

/** Lets in who is signed in, also without a role that holds now. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(@Inject(RECOGNISE) private readonly recognise: Recognise) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const found = await this.recognise(request.method, request.headers);
    if ('refusal' in found) throw new Refused(found.refusal);
    const refusal = changesInLook(request);
    if (refusal !== null) throw new Refused(refusal);
    setSignedIn(request, found);
    return true;
  }
}
