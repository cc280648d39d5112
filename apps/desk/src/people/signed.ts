import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { PartnerId, Person } from '#core';
import type { SignedIn } from './recognise.js';

const signedIn = new WeakMap<FastifyRequest, SignedIn>();
const persons = new WeakMap<FastifyRequest, Person>();

export const setSignedIn = (request: FastifyRequest, found: SignedIn): void =>
  void signedIn.set(request, found);

export const setPerson = (request: FastifyRequest, person: Person): void => void persons.set(request, person);

/** Who looks as a partner in this request; null: nobody does. */
export const lookerIn = (request: FastifyRequest): Person | null => {
  const person = persons.get(request);
  return person?.look === undefined ? null : person;
};

/** The organisation for which somebody asks, for the log; undefined before they have been recognised. */
export const organisationOf = (request: FastifyRequest): PartnerId | undefined =>
  signedIn.get(request)?.session.assignment?.organisation;

/** Under which session a request is made; null before it has been recognised. */
export const signedInOf = (request: FastifyRequest): SignedIn | null => signedIn.get(request) ?? null;

const requestIn = (context: ExecutionContext): FastifyRequest =>
  context.switchToHttp().getRequest<FastifyRequest>();

/** Who asks, in the role in which they work now. For handlers with `PersonGuard`. */
export const Signed = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const person = persons.get(requestIn(context));
  if (person === undefined) throw new Error('handler without PersonGuard');
  return person;
});

/** Who is signed in, whatever their role. For handlers with `SessionGuard`. */
export const InSession = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const found = signedInOf(requestIn(context));
  if (found === null) throw new Error('handler without SessionGuard');
  return found;
});
