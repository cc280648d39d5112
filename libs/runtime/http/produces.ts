import { UseGuards, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { accepts } from './accepts.js';
import { problem } from './problem.js';
import { Refused } from './refused.js';

/** The media type a handler answers in; who does not accept it hears 406 before anything happens. */
export const Produces = (type: string): MethodDecorator => {
  const guard: CanActivate = {
    canActivate: (context: ExecutionContext) => {
      const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
      if (accepts(headers.accept, type)) return true;
      throw new Refused(problem('vorm-onjuist', `Het antwoord is ${type}. Zet dat in de header Accept.`));
    },
  };
  return UseGuards(guard);
};
