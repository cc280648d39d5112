type ProviderModule = typeof import('oidc-provider');

/** What it says on every Node that its makers no longer test on; the hub's specs do run it there. */
const OLDER_NODE = 'Unsupported runtime. Use Node.js v22.x LTS';

/** The provider's code, without that one sentence on the terminal; whatever else it says is let through. */
export const importProvider = async (): Promise<ProviderModule> => {
  const { warn } = console;
  console.warn = (...told: unknown[]): void => {
    if (!told.some((text) => typeof text === 'string' && text.includes(OLDER_NODE))) warn(...told);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
};
