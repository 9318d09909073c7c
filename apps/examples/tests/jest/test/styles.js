// In place of stylesheets: jsdom draws nothing.
export {}
