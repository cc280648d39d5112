import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import {
  Closing,
  HealthController,
  methodsIn,
  OPEN_API,
  OpenApiController,
  ProblemFilter,
  readiness,
  READINESS,
} from '#runtime';
import { recipientOfToken } from '#store';
import { DutiesController, READ_DUTIES } from './duties/duties.controller.js';
import { readDuties } from './duties/read-duties.js';
import { ExplainController, READ_EXPLANATION } from './explain/explain.controller.js';
import { readExplanation } from './explain/read-explanation.js';
import { FeedController, READ_FEED } from './feed/feed.controller.js';
import { readFeed } from './feed/read-feed.js';
import type { GatewayParts } from './gateway-parts.js';
import { identify } from './identity/identify.js';
import { IDENTIFY } from './identity/partner-guard.js';
import { remember } from './identity/remember.js';
import { openApi } from './openapi/open-api.js';
import { paths } from './openapi/paths.js';
import { findPerson } from './persons/find-person.js';
import { FIND_PERSON, PersonsController } from './persons/persons.controller.js';
import { ReportsController, TAKE_REPORTS } from './reports/reports.controller.js';
import { takeReports } from './reports/take-reports.js';
import { readSchema } from './schemas/read-schema.js';
import { READ_SCHEMA, SchemasController } from './schemas/schemas.controller.js';
import { readStatus } from './status/read-status.js';
import { READ_STATUS, StatusController } from './status/status.controller.js';

@Module({})
export class GatewayModule {
  static with(parts: GatewayParts): DynamicModule {
    const callerOf = remember((token) => recipientOfToken(parts.source, token));
    return {
      module: GatewayModule,
      controllers: [
        ReportsController,
        StatusController,
        ExplainController,
        PersonsController,
        FeedController,
        DutiesController,
        OpenApiController,
        SchemasController,
        HealthController,
      ],
      providers: [
        Closing,
        { provide: APP_FILTER, useValue: new ProblemFilter(parts.logger, methodsIn(paths)) },
        { provide: IDENTIFY, useValue: identify(callerOf, parts.rulebooks, parts.clock) },
        { provide: TAKE_REPORTS, useValue: takeReports(parts) },
        { provide: READ_STATUS, useValue: readStatus(parts) },
        { provide: READ_EXPLANATION, useValue: readExplanation(parts) },
        { provide: FIND_PERSON, useValue: findPerson(parts) },
        { provide: READ_DUTIES, useValue: readDuties(parts) },
        { provide: READ_FEED, useValue: readFeed(parts) },
        { provide: OPEN_API, useValue: JSON.stringify(openApi(parts.contracts.all)) },
        { provide: READ_SCHEMA, useValue: readSchema() },
        {
          provide: READINESS,
          useValue: readiness({
            database: () => parts.pool.query('select 1'),
            log: () => parts.log.topics(),
          }),
        },
      ],
    };
  }
}
