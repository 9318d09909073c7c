import type { DuoIframeProps } from '@mfa-challenge/hooks/duo-web'
import { englishWords } from '../words/englishWords.ts'

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A drawing of Duo’s prompt</title>
<style>
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #26303a; font: 15px/1.45 system-ui, sans-serif; }
header { padding: 10px 16px; background: #eef1f4; color: #4a5763; font-size: 12px; }
main { padding: 16px; }
h1 { margin: 0 0 12px; font-size: 16px; }
ul { margin: 0; padding: 0; list-style: none; }
li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 12px;
  padding: 10px 0; border-top: 1px solid #dde3e8; }
li span { padding: 6px 12px; border-radius: 4px; background: #2f7d32; color: #fff; font-size: 13px; font-weight: 600; }
</style>
<header>Drawing. In a portal, Duo’s own page stands here.</header>
<main>
<h1>Choose how to confirm</h1>
<ul>
<li>Duo Push <span>Send me a push</span></li>
<li>Phone call <span>Call me</span></li>
<li>Passcode <span>Enter a passcode</span></li>
</ul>
</main>
</html>`

/** What `useDuoFrame` would give, with a drawing for Duo's page: no story needs a network. Light: so is Duo's. */
export const duoDrawing: DuoIframeProps = {
  key: 'prompt',
  src: `data:text/html;charset=utf-8,${encodeURIComponent(page)}`,
  title: englishWords.duoFrameTitle,
  allow: '',
  referrerPolicy: 'strict-origin',
  ref: unseen({ current: null }),
  onLoad: () => undefined,
}

/** Storybook looks through all it is given, and would go from a frame to the whole page. */
function unseen<Ref extends { current: null }>(ref: Ref): Ref {
  return Object.defineProperty(ref, 'current', { enumerable: false, writable: true })
}
