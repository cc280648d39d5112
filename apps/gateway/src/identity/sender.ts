import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { recipientOfName, type PartnerId, type RecipientName } from '#core';

const callers = new WeakMap<FastifyRequest, RecipientName>();

export const setCaller = (request: FastifyRequest, caller: RecipientName): void =>
  void callers.set(request, caller);

/** The partner whose request this is, also when one of its functions calls; undefined before it has been identified. */
export const senderOf = (request: FastifyRequest): PartnerId | undefined => {
  const caller = callers.get(request);
  return caller === undefined ? undefined : recipientOfName(caller).recipient;
};

const callerIn = (context: ExecutionContext): RecipientName => {
  const caller = callers.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (caller === undefined) throw new Error('handler without PartnerGuard');
  return caller;
};

/** The partner that calls this handler. */
export const Sender = createParamDecorator(
  (_: unknown, context: ExecutionContext): PartnerId => recipientOfName(callerIn(context)).recipient,
);

/** The partner or the one function of it that calls this handler: what was delivered to one is not for the other. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): RecipientName =>
  callerIn(context),
);
