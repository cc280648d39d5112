import type { CDPSession, Page } from 'playwright-core';

/** What was asked for a page and is not answered yet. */
export interface HeldAnswers {
  /** What was asked goes wrong, and so does what is asked from now on. */
  readonly breakAll: () => Promise<void>;
  /** It is answered after all, as is everything from now on. */
  readonly letGo: () => Promise<void>;
}

const OWN_SESSION = /\/v1\/(mij|aanmelden|afmelden)/;
const BROKEN = {
  type: 'https://schemas.samenloop.nl/problemen/kapot',
  title: 'Er ging iets mis',
  status: 500,
  detail: 'Dit deel van Samenloop werkt even niet.',
};

type Answer = 'real' | 'broken';

/** From now on nothing that is asked for this page is answered, but who is signed in. */
export const holdAnswers = async (page: Page): Promise<HeldAnswers> => {
  // Not by `page.route`, that stops every file of the page too and empties the cache of the browser.
  const session = await page.context().newCDPSession(page);
  let decide: (answer: Answer) => void = () => undefined;
  const decided = new Promise<Answer>((resolve) => (decide = resolve));
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    void (OWN_SESSION.test(request.url) ? Promise.resolve<Answer>('real') : decided)
      .then((answer) => answerWith(session, requestId, answer))
      // Whoever asked has left.
      .catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*/v1/*' }] });
  return {
    breakAll: async () => decide('broken'),
    letGo: async () => {
      decide('real');
      await session.detach();
    },
  };
};

const answerWith = (session: CDPSession, requestId: string, answer: Answer): Promise<unknown> =>
  answer === 'real'
    ? session.send('Fetch.continueRequest', { requestId })
    : session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: BROKEN.status,
        responseHeaders: [{ name: 'Content-Type', value: 'application/problem+json' }],
        body: Buffer.from(JSON.stringify(BROKEN)).toString('base64'),
      });
