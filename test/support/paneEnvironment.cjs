/** A browser's page for the pane: jsdom, with what it lacks and the pane or Fluent UI expects. */
require('./quickSelectors.cjs');
const { TestEnvironment } = require('jest-environment-jsdom');

class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

module.exports = class PaneEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.TextEncoder = globalThis.TextEncoder;
    this.global.TextDecoder = globalThis.TextDecoder;
    this.global.structuredClone = globalThis.structuredClone;
    this.global.ResizeObserver = StillObserver;
    this.global.IntersectionObserver = StillObserver;
    this.global.matchMedia = media => ({
      media,
      matches: false,
      addEventListener() {},
      removeEventListener() {},
    });
    // No canvas: what is measured is measured by the table of Carlito.
    this.global.HTMLCanvasElement.prototype.getContext = () => null;
    this.global.reportError = () => {};
    this.global.IS_REACT_ACT_ENVIRONMENT = true;
  }
};
