import { errorFields } from '#runtime';
import type { Section } from '../section.js';
import { countSeen } from './count-seen.js';
import { followMessages } from './follow-messages.js';
import { listMessages } from './list-messages.js';
import { messagePaths } from './message-paths.js';
import { messageSchemas } from './message-schemas.js';
import {
  COUNT_SEEN,
  FOLLOW_MESSAGES,
  LIST_MESSAGES,
  MessagesController,
  OPEN_MESSAGE,
} from './messages.controller.js';
import { openMessage } from './open-message.js';
import { openedPaths } from './opened-paths.js';
import { openedSchemas } from './opened-schemas.js';

/** The reports that went through the hub, for who may know of them. */
export const messagesSection: Section = {
  tag: { name: 'Berichten', description: 'Wat er door Samenloop ging, en wie wat te zien kreeg.' },
  controllers: [MessagesController],
  providers: (parts) => {
    const onTrouble = (error: unknown): void =>
      parts.logger.warn('berichten nog niet bijgewerkt', errorFields(error));
    return [
      { provide: LIST_MESSAGES, useValue: listMessages(parts) },
      { provide: COUNT_SEEN, useValue: countSeen(parts) },
      { provide: OPEN_MESSAGE, useValue: openMessage(parts) },
      { provide: FOLLOW_MESSAGES, useValue: followMessages({ ...parts, onTrouble }) },
    ];
  },
  paths: { ...messagePaths, ...openedPaths },
  schemas: { ...messageSchemas, ...openedSchemas },
};
