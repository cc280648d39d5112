import { build } from './build.mjs';
import { install } from './install.mjs';
import { linkPostgres } from './link-postgres.mjs';
import { faultFrom } from './start-fault.mjs';

/** Installs and builds what is missing, saying so; a second time it only looks. Throws a `StartFault`. */
export const prepare = async () => {
  try {
    await install();
    await linkPostgres();
    await build();
  } catch (error) {
    throw typeof error.code === 'string'
      ? faultFrom('Het voorbereiden', `${error.code} ${error.message}`)
      : error;
  }
};
