/** Replaces the package jsdom in the tests. See `nodeEnvironment.cjs`. */
module.exports = globalThis.workerJsdom;
