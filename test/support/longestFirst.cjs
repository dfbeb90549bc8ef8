/**
 * Runs the longest test files first, so that no worker ends alone. Jest sorts by earlier durations when it has any. Without
 * any, as on a clean checkout, the files in LONGEST go first, in that order. The e2e files wait for the workbench build, so
 * files that take as long as that build come before them.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

const LONGEST = [
  'build.test.ts',
  'contract/deck.test.ts',
  'e2e/workshop.test.ts',
  'e2e/firstWalk.test.ts',
  'e2e/hands.test.ts',
  'templateSlides.test.ts',
  'contract/session.test.ts',
  'office/slideSizes.test.ts',
  'replay.test.ts',
  'office/recognition.test.ts',
  'pane/runSheet.test.tsx',
  'e2e/reload.test.ts',
  'pane/hands.test.tsx',
  'office/officeDeck.test.ts',
  'workbench/host/faults.test.ts',
  'hostile.test.ts',
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(one => one.duration !== undefined)) return sorted;
    const rank = ({ path }) => {
      const at = LONGEST.findIndex(name => path.replaceAll('\\', '/').endsWith(`/test/${name}`));
      return at < 0 ? LONGEST.length : at;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
};
