import { CONTEXT_ATTRIBUTES } from './context-attributes.js';

// CloudEvents 1.0, the extensions it documents, and those of the hub itself.
const KNOWN = new Set([
  ...CONTEXT_ATTRIBUTES,
  ...['data', 'data_base64'],
  ...['dataref', 'partitionkey', 'correlationid', 'causationid', 'recordedtime', 'sequence', 'sequencetype'],
  ...['traceparent', 'tracestate', 'severitynumber', 'severitytext', 'sampledrate', 'authtype', 'authid'],
  ...['namens', 'berichtid', 'afzender', 'verband', 'doel', 'wachttot', 'vervallen'],
]);

/**
 * The JSON Pointer (RFC 6901) of an attribute; that of the whole event when the name is the sender's own: it may be that of a
 * person, and a fault repeats nothing that was sent.
 */
export const attributePointer = (name: string): string => (KNOWN.has(name.toLowerCase()) ? `/${name}` : '');
