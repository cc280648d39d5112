/** CloudEvents 1.0, Attribute Naming Convention; the hub makes its advice of at most 20 characters a rule. */
export const isAttributeName = (name: string): boolean => /^[a-z0-9]{1,20}$/.test(name);
