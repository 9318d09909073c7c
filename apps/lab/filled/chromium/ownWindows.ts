import { execFileSync } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'

/** The browser's own windows over the page, a list of suggestions or a bubble, as `344x196+840+84`. */
export function ownWindows(display: string): string[] {
  const tree = execFileSync('xwininfo', ['-display', display, '-root', '-tree']).toString()
  return tree.split('\n').flatMap((line) => {
    const [, width = '', height = '', left = '', top = ''] = /\s(\d+)x(\d+)\+\S+ +\+(\d+)\+(\d+)/.exec(line) ?? []
    const isOver = Number(width) > 100 && Number(width) < 1200 && Number(height) > 40
    return isOver ? [`${width}x${height}+${left}+${top}`] : []
  })
}

/** Presses Save or Update where Chromium asks, in a window of 1200 by 900: its question is no window of its own. */
export async function sayYes(display: string) {
  execFileSync('xdotool', ['mousemove', '1039', '375', 'click', '1'], { env: { ...process.env, DISPLAY: display } })
  await delay(1500)
}
