/** The headers of a page. Only Duo's prompt needs more than the portal itself. */
export function policies(duoOrigin: string | undefined): Record<string, string> {
  const frames = duoOrigin === undefined ? [] : [`frame-src ${duoOrigin}`]
  const types = ["require-trusted-types-for 'script'", "trusted-types 'none'"]
  return {
    'Content-Security-Policy': ["default-src 'self'", ...frames, ...types].join('; '),
    // All that is needed at all. What it would refuse is reported, and refused by nobody.
    'Content-Security-Policy-Report-Only': [
      "default-src 'none'",
      // The icon that browsers ask for.
      "img-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      ...frames,
      "base-uri 'none'",
      "form-action 'none'",
      ...types,
    ].join('; '),
  }
}
