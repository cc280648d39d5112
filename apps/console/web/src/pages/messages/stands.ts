import type { BerichtRegel } from '../../api/desk.generated.js';

/** What can have become of a report. */
export type Stand = BerichtRegel['stand'];

/** What became of one delivery. */
export type DeliveryState = BerichtRegel['ontvangers'][number]['status'];
