import type { Verb } from '../verbs.js';

/** The field stays visible as a field; of its value nothing does. */
export const masked: Verb = () => ({ afgeschermd: 'geen-recht-op-inhoud' });
