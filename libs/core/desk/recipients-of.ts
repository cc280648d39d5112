import { recipientName, type RecipientName } from '../process/delivery-id.js';
import type { Viewer } from './viewer.js';

/** Whose dossiers and streams a viewer reads: those of the organisation, and those of the function in which somebody of it looks. */
export const recipientsOf = ({ organisation, function: of }: Viewer): readonly RecipientName[] =>
  of === null ? [organisation] : [organisation, recipientName({ recipient: organisation, function: of })];
