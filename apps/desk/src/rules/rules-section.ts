import type { Section } from '../section.js';
import { RULES, RulesController } from './rules.controller.js';
import { rulesHandlers } from './rules-handlers.js';
import { rulesParts } from './rules-parts.js';
import { rulesPaths } from './rules-paths.js';
import { rulesSchemas } from './rules-schemas.js';

/** The rulebook, to read. */
export const rulesSection: Section = {
  tag: {
    name: 'Regelset',
    description:
      'De regels waarmee Samenloop berichten verspreidt en deelt, in woorden en als autorisatiematrix.',
  },
  controllers: [RulesController],
  providers: (parts) => [{ provide: RULES, useValue: rulesHandlers(rulesParts(parts)) }],
  paths: rulesPaths,
  schemas: rulesSchemas,
};
