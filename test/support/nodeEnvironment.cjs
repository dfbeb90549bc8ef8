/**
 * Node, with the jsdom of the worker. Loaded through jest, jsdom takes each test file that starts a page of Office.js half a
 * second or more; so it is loaded once a worker, by the first that asks.
 */
const { TestEnvironment } = require('jest-environment-node');

module.exports = class NodeEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.defineProperty(this.global, 'workerJsdom', { get: () => require('jsdom'), configurable: true });
  }
};
