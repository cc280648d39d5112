import { actSection } from './act/act-section.js';
import { boardsSection } from './boards/boards-section.js';
import { descriptionSection } from './description/description-section.js';
import { handlersSection } from './handlers/handlers-section.js';
import { indicatorsSection } from './indicators/indicators-section.js';
import { messagesSection } from './messages/messages-section.js';
import { overlegSection } from './overleg/overleg-section.js';
import { peopleSection } from './people/people-section.js';
import { rulesSection } from './rules/rules-section.js';
import { sentSection } from './sent/sent-section.js';
import { startSection } from './start/start-section.js';
import { stoppedSection } from './stopped/stopped-section.js';
import type { Section } from './section.js';

/** Everything the desk offers, in the order in which its description tells. A new part is a line here. */
export const sections: readonly Section[] = [
  boardsSection,
  actSection,
  handlersSection,
  sentSection,
  messagesSection,
  stoppedSection,
  indicatorsSection,
  rulesSection,
  overlegSection,
  startSection,
  peopleSection,
  descriptionSection,
];
