import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { PartnerId } from '#core';

const senders = new WeakMap<FastifyRequest, PartnerId>();

export const setSender = (request: FastifyRequest, partner: PartnerId): void =>
  void senders.set(request, partner);

/** The partner whose request this is; undefined before it has been identified. */
export const senderOf = (request: FastifyRequest): PartnerId | undefined => senders.get(request);

/** The partner that calls this handler. */
export const Sender = createParamDecorator((_: unknown, context: ExecutionContext): PartnerId => {
  const partner = senderOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (partner === undefined) throw new Error('handler without PartnerGuard');
  return partner;
});
