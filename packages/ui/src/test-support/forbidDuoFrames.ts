/**
 * Gives this page a policy under which no frame of another host opens. A policy can't be taken back, so it holds for
 * the stories after it too: those put all they need into the frame themselves.
 */
export function forbidDuoFrames(): void {
  if (document.querySelector('meta[data-forbids-duo]') !== null) return
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = "frame-src 'self' data: blob: http://127.0.0.1:* http://localhost:*"
  policy.setAttribute('data-forbids-duo', '')
  document.head.append(policy)
}
