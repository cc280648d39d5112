import type { MessageParts } from './message-parts.js';
import { readMessage, type ReadMessage } from './read-message.js';
import { readProof, type ReadProof } from './read-proof.js';
import { revealField, type RevealField } from './reveal-field.js';

/** What can be asked of one report. */
export interface OpenMessage {
  readonly read: ReadMessage;
  readonly proof: ReadProof;
  readonly reveal: RevealField;
}

export const openMessage = (parts: MessageParts): OpenMessage => ({
  read: readMessage(parts),
  proof: readProof(parts),
  reveal: revealField(parts),
});
