import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { nestLogger, openAdapter } from '#runtime';
import type { GatewayParts } from './gateway-parts.js';
import { GatewayModule } from './gateway.module.js';
import { senderOf } from './identity/sender.js';

/** The partners' edge as a Nest application on Fastify, ready to listen. */
export const createGateway = (parts: GatewayParts): Promise<NestFastifyApplication> =>
  NestFactory.create<NestFastifyApplication>(
    GatewayModule.with(parts),
    openAdapter(parts.logger, (request) => ({ partner: senderOf(request) })),
    {
      logger: nestLogger(parts.logger),
      abortOnError: false,
      bodyParser: false,
    },
  );
