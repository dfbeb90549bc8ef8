/**
 * A Node environment that shares one jsdom per worker. Loading jsdom through Jest takes at least half a second in each
 * test file that starts a page of Office.js. The first test file that needs jsdom loads it for its worker.
 */
const { TestEnvironment } = require('jest-environment-node');

module.exports = class NodeEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.defineProperty(this.global, 'workerJsdom', { get: () => require('jsdom'), configurable: true });
  }
};
