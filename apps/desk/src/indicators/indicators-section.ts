import type { Section } from '../section.js';
import { indicatorPaths } from './indicator-paths.js';
import { indicatorSchemas } from './indicator-schemas.js';
import { IndicatorsController, READ_INDICATOR_REPORTS, READ_INDICATORS } from './indicators.controller.js';
import { readIndicatorReports } from './read-indicator-reports.js';
import { readIndicators } from './read-indicators.js';

/** The numbers of a region over a period. */
export const indicatorsSection: Section = {
  tag: { name: 'Indicatoren', description: 'Cijfers per regio en periode, zonder gegevens over personen.' },
  controllers: [IndicatorsController],
  providers: (parts) => [
    { provide: READ_INDICATORS, useValue: readIndicators(parts) },
    { provide: READ_INDICATOR_REPORTS, useValue: readIndicatorReports(parts) },
  ],
  paths: indicatorPaths,
  schemas: indicatorSchemas,
};
