import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refused } from '#runtime';
import type { InRole } from './in-role.js';
import { LOOKING, type Looking } from './looking.js';
import type { Recognise } from './recognise.js';
import { RECOGNISE } from './session-guard.js';
import { setPerson, setSignedIn } from './signed.js';

export const IN_ROLE = Symbol('in-role');

/**
 * Lets in who is signed in with a role that holds now, for an organisation in the active rulebook; `@Signed()` gives them, as the
 * partner as whom they look when they do.
 */
@Injectable()
export class PersonGuard implements CanActivate {
  constructor(
    @Inject(RECOGNISE) private readonly recognise: Recognise,
    @Inject(IN_ROLE) private readonly inRole: InRole,
    @Inject(LOOKING) private readonly looking: Looking,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const found = await this.recognise(request.method, request.headers);
    if ('refusal' in found) throw new Refused(found.refusal);
    setSignedIn(request, found);
    const person = await this.inRole(found.session);
    if ('refusal' in person) throw new Refused(person.refusal);
    const seen = await this.looking(request, person);
    if ('refusal' in seen) throw new Refused(seen.refusal);
    setPerson(request, seen);
    return true;
  }
}
