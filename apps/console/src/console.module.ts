import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { HealthController, ProblemFilter, readiness, READINESS } from '#runtime';
import type { ConsoleParts } from './console-parts.js';
import { webFiles } from './web-files.js';
import { WEB_FILES, WebController } from './web.controller.js';

@Module({})
export class ConsoleModule {
  static with({ deskAt, webFolder, logger }: ConsoleParts): DynamicModule {
    return {
      module: ConsoleModule,
      controllers: [HealthController, WebController],
      providers: [
        { provide: APP_FILTER, useValue: new ProblemFilter(logger, () => ['GET', 'HEAD']) },
        { provide: WEB_FILES, useValue: webFiles(webFolder) },
        {
          provide: READINESS,
          useValue: readiness({ tafels: () => fetch(new URL('/gezondheid/levend', deskAt)) }),
        },
      ],
    };
  }
}
