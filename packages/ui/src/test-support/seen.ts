/** For queries by text: what is on the screen, and not what is said of it in a live region. */
export const seen = { ignore: '[role="status"], [role="alert"], script, style' }
