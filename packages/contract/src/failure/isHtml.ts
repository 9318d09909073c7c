/** Whether a body is a page for people. Goes by the body too: proxies label their pages as they like. */
export function isHtml(contentType: string | null, text: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType ?? '') || text.trimStart().startsWith('<')
}
