import Sequencer from '@jest/test-sequencer';

const KINDS = [/\.long\.spec\.ts$/, /\.e2e\.spec\.ts$/, /\.int\.spec\.ts$/];
const rank = ({ path }) => {
  const place = KINDS.findIndex((kind) => kind.test(path));
  return place === -1 ? KINDS.length : place;
};

/** Begins with what takes longest, which is not what has the largest file: otherwise one worker ends alone with a whole street. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
