/** Role that owns an embedded cluster. */
export const SUPERUSER = 'samenloop';
