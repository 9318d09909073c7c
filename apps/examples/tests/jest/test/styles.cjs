// In place of stylesheets: jsdom draws nothing.
module.exports = {}
