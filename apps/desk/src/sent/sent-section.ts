import type { Section } from '../section.js';
import { listSent } from './list-sent.js';
import { readSent } from './read-sent.js';
import { sentPaths } from './sent-paths.js';
import { sentSchemas } from './sent-schemas.js';
import { LIST_SENT, READ_SENT, SentController } from './sent.controller.js';

/** The reporter's side: what happened with one's reports. */
export const sentSection: Section = {
  tag: { name: 'Meldingen', description: 'Wat er gebeurde met wat uw organisatie stuurde.' },
  controllers: [SentController],
  providers: (parts) => [
    { provide: LIST_SENT, useValue: listSent(parts) },
    { provide: READ_SENT, useValue: readSent(parts) },
  ],
  paths: sentPaths,
  schemas: sentSchemas,
};
