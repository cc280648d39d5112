/** The kind in a CloudEvents type, `nl.samenloop.<kind>.v1`; empty when there is none. */
export const kindInType = (type: string): string => type.split('.').at(-2) ?? '';
