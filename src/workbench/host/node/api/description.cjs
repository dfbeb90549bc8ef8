const { apiFile } = require('./apiFile.cjs');

/** The module `#powerpoint-api` outside webpack: in tests, and in the tools that run with tsx. */
module.exports = require(apiFile());
