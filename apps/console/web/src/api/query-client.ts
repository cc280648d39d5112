import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.js';

const isWorthTryingAgain = (failures: number, error: Error): boolean =>
  error instanceof Problem && error.kind === 'unreachable' && failures < 2;

/** What was read is shown at once when one comes back to it, and asked anew. */
export const queryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: isWorthTryingAgain,
        staleTime: 2_000,
        refetchOnWindowFocus: false,
        // Whether Samenloop can be reached shows when it is asked: what a browser thinks of the network says little of that.
        networkMode: 'always',
      },
    },
  });
