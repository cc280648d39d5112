/** The Dutch texts of the pages that come when they are needed; they come with them. */
export const chapters = {
  zsm: async () => ({
    ...(await import('../pages/zsm-board/words-nl.js')).zsmNl,
    ...(await import('../pages/case/words-nl.js')).caseNl,
  }),
  messages: async () => ({
    ...(await import('../pages/messages/words-nl.js')).messagesNl,
    ...(await import('../pages/message/words-nl.js')).messageNl,
  }),
  rules: async () => (await import('../pages/rules/words.js')).rulesWordsNl,
  overleg: async () => (await import('../pages/overleg/words.js')).overlegNl,
  stopped: async () => (await import('../pages/stopped/words-nl.js')).stoppedNl,
};
