import type { Answer } from '#runtime';

/** Where the console says why somebody could not sign in. */
const FAILED = '/aanmelden-mislukt';

/** A refusal while somebody signs in, for who asks for a page: the console says it, in words of its own. Everybody else gets it as it is. */
export const shownInBrowser = (answer: Answer, accept: string | undefined): Answer => {
  if (answer.status < 400 || !(accept ?? '').includes('text/html')) return answer;
  const { reden = 'opnieuw' } = JSON.parse(answer.body.toString()) as { readonly reden?: string };
  return {
    status: 303,
    type: 'text/plain',
    body: '',
    headers: { Location: `${FAILED}?reden=${reden}`, 'Referrer-Policy': 'no-referrer' },
  };
};
