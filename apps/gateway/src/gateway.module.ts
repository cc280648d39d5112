import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { partnerOfToken } from '#store';
import { DutiesController, READ_DUTIES } from './duties/duties.controller.js';
import { readDuties } from './duties/read-duties.js';
import { FeedController, READ_FEED } from './feed/feed.controller.js';
import { readFeed } from './feed/read-feed.js';
import type { GatewayParts } from './gateway-parts.js';
import { HealthController, READINESS } from './health/health.controller.js';
import { readiness } from './health/readiness.js';
import { Closing } from './http/closing.js';
import { ProblemFilter } from './http/problem-filter.js';
import { identify } from './identity/identify.js';
import { IDENTIFY } from './identity/partner-guard.js';
import { remember } from './identity/remember.js';
import { openApi } from './openapi/open-api.js';
import { OPEN_API, OpenApiController } from './openapi/open-api.controller.js';
import { ReportsController, TAKE_REPORTS } from './reports/reports.controller.js';
import { takeReports } from './reports/take-reports.js';
import { readStatus } from './status/read-status.js';
import { READ_STATUS, StatusController } from './status/status.controller.js';

@Module({})
export class GatewayModule {
  static with(parts: GatewayParts): DynamicModule {
    const partnerOf = remember((token) => partnerOfToken(parts.source, token));
    return {
      module: GatewayModule,
      controllers: [
        ReportsController,
        StatusController,
        FeedController,
        DutiesController,
        OpenApiController,
        HealthController,
      ],
      providers: [
        Closing,
        { provide: APP_FILTER, useValue: new ProblemFilter(parts.logger) },
        { provide: IDENTIFY, useValue: identify(partnerOf, parts.rulebooks) },
        { provide: TAKE_REPORTS, useValue: takeReports(parts) },
        { provide: READ_STATUS, useValue: readStatus(parts) },
        { provide: READ_DUTIES, useValue: readDuties(parts) },
        { provide: READ_FEED, useValue: readFeed(parts) },
        { provide: OPEN_API, useValue: JSON.stringify(openApi(parts.contracts.all)) },
        { provide: READINESS, useValue: readiness(parts.pool, parts.log) },
      ],
    };
  }
}
