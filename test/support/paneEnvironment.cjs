/**
 * A jsdom page for tests of the pane, with the browser features that jsdom lacks and that the pane or Fluent UI needs.
 */
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
    // Without a canvas, text is measured with the table of Carlito.
    this.global.HTMLCanvasElement.prototype.getContext = () => null;
    this.global.reportError = () => {};
    this.global.IS_REACT_ACT_ENVIRONMENT = true;
  }
};
