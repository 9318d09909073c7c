/** The headers of a page. Only Duo's prompt needs more than the portal itself. */
export function policies(duoOrigin: string | undefined): Record<string, string> {
  const frames = duoOrigin === undefined ? [] : [`frame-src ${duoOrigin}`]
  return {
    'Content-Security-Policy': ["default-src 'self'", ...frames, ...trustedTypes].join('; '),
    // All that is needed at all, and the icon that browsers ask for. What it would refuse is reported, and refused by nobody.
    'Content-Security-Policy-Report-Only': ["img-src 'self'", leastPolicy(frames)].join('; '),
  }
}

const trustedTypes = ["require-trusted-types-for 'script'", "trusted-types 'none'"]

/** All that the challenge needs. */
export function leastPolicy(frames: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    ...frames,
    "base-uri 'none'",
    "form-action 'none'",
    ...trustedTypes,
  ].join('; ')
}
