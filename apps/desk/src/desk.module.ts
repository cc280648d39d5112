import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { Closing, HealthController, OPEN_API, ProblemFilter, readiness, READINESS } from '#runtime';
import type { DeskParts } from './desk-parts.js';
import { openApi } from './open-api.js';
import type { Masking } from './masking/masking.js';
import { SESSION_WATCH, type SessionWatch } from './people/session-watch.js';
import { methodsOf } from './routes.js';
import { sections } from './sections.js';
import { STREAMING, streaming } from './stream/streaming.js';

@Module({})
export class DeskModule {
  static with(parts: DeskParts, mask: Masking): DynamicModule {
    return {
      module: DeskModule,
      controllers: [...sections.flatMap(({ controllers }) => controllers), HealthController],
      providers: [
        Closing,
        { provide: APP_FILTER, useValue: new ProblemFilter(parts.logger, methodsOf) },
        { provide: OPEN_API, useValue: JSON.stringify(openApi(sections)) },
        {
          provide: READINESS,
          useValue: readiness({
            database: () => parts.pool.query('select 1'),
            log: () => parts.log.topics(),
          }),
        },
        {
          provide: STREAMING,
          inject: [Closing, SESSION_WATCH],
          useFactory: (closing: Closing, watch: SessionWatch) => streaming(closing, watch, mask),
        },
        ...sections.flatMap(({ providers }) => providers(parts)),
      ],
    };
  }
}
