import type { JsonObject } from './json.js';

const FEEDBACK = 'terugkoppeling';
const WRONGLY_ADDRESSED = 'VT-99';

/** Feedback of Veilig Thuis that a report belongs to another region (P18). */
export const saysWrongRegion = (kind: string, data: JsonObject): boolean =>
  kind === FEEDBACK && data['status'] === WRONGLY_ADDRESSED;

/** The region it proposes; null when it names none. */
export const proposedRegion = ({ voorgesteldeRegio: region }: JsonObject): string | null =>
  typeof region === 'string' ? region : null;
