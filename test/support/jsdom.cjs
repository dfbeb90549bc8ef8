/** Stands for the package jsdom in the tests; see `nodeEnvironment.cjs`. */
module.exports = globalThis.workerJsdom;
