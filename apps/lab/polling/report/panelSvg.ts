import type { Foreseen } from '../optimum/foresee.ts'
import { type Box, placeLabels } from './placeLabels.ts'

/** A schedule’s place in the picture. */
interface Dot extends Foreseen {
  name: string
  isOurs: boolean
}

/** One comparison. Delays in milliseconds. */
export interface Panel {
  title: string
  curve: readonly Foreseen[]
  dots: readonly Dot[]
  /** Marks on the axes: requests, and seconds. The outermost are its ends. */
  xTicks: readonly number[]
  yTicks: readonly number[]
}

interface Place {
  left: number
  width: number
  height: number
}

const margin = { left: 62, right: 16, top: 42, bottom: 56 }

/** Both axes are logarithmic: a line that falls by a half where requests double is straight. */
export function panelSvg({ title, curve, dots, xTicks, yTicks }: Panel, { left, width, height }: Place): string {
  const frame: Box = {
    x: left + margin.left,
    y: margin.top,
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  }
  const bottom = frame.y + frame.height
  const xOf = (requests: number) => frame.x + frame.width * along(requests, xTicks)
  const yOf = (seconds: number) => bottom - frame.height * along(seconds, yTicks)
  const place = ({ requests, delay }: Foreseen) => ({ x: xOf(requests), y: yOf(delay / 1_000) })
  const line = curve
    .map(place)
    .filter(({ x, y }) => x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= bottom)
  const named = line[Math.floor(line.length * 0.4)] ?? { x: frame.x, y: bottom }
  const labels = [...dots.map((dot) => ({ ...place(dot), text: dot.name })), { ...named, text: 'the optimum' }]
  const boxes = placeLabels(labels, alongLine(line), frame)
  const label = (index: number, kind: string) => {
    const { x, y, width: wide } = boxes[index] ?? frame
    return `<text class="${kind}" x="${round(x + wide / 2)}" y="${round(y + 11)}" text-anchor="middle">${labels[index]?.text}</text>`
  }
  return [
    `<text class="title" x="${frame.x}" y="24">${title}</text>`,
    ...xTicks.map((tick) => {
      const x = round(xOf(tick))
      return `<path class="grid" d="M${x} ${frame.y}V${bottom}"/><text class="quiet" x="${x}" y="${bottom + 18}" text-anchor="middle">${tick}</text>`
    }),
    ...yTicks.map((tick) => {
      const y = round(yOf(tick))
      return `<path class="grid" d="M${frame.x} ${y}H${frame.x + frame.width}"/><text class="quiet" x="${frame.x - 8}" y="${y + 4}" text-anchor="end">${tick}</text>`
    }),
    `<text x="${frame.x + frame.width / 2}" y="${bottom + 42}" text-anchor="middle">requests per challenge</text>`,
    `<text transform="translate(${left + 18} ${frame.y + frame.height / 2}) rotate(-90)" text-anchor="middle">mean seconds from approval to knowing</text>`,
    `<path class="curve" d="M${line.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}"/>`,
    label(dots.length, 'best'),
    ...dots.map((dot, index) => {
      const { x, y } = place(dot)
      const [kind, radius] = dot.isOurs ? ['own', 6] : ['dot', 4]
      return `<circle class="${kind}" cx="${round(x)}" cy="${round(y)}" r="${radius}"/>${label(index, kind)}`
    }),
  ].join('\n')
}

/** How far a value is from the first mark to the last. */
function along(value: number, ticks: readonly number[]): number {
  const first = ticks[0] ?? 1
  return Math.log(value / first) / Math.log((ticks.at(-1) ?? first) / first)
}

function alongLine(line: readonly { x: number; y: number }[]): Box[] {
  return line.flatMap((point, index) => {
    const next = line[index + 1] ?? point
    return Array.from({ length: 16 }, (_, part) => part / 16).map((part) => ({
      x: point.x + (next.x - point.x) * part - 2,
      y: point.y + (next.y - point.y) * part - 2,
      width: 4,
      height: 4,
    }))
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
