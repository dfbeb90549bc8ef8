/**
 * Runs the longest tests first, so that no worker has to finish alone. Jest knows how long each test took. On a clean
 * checkout Jest has no durations and sorts by file size, so this list goes first. The stories wait for the workbench
 * build, so they come after tests that take as long as that build.
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
