import { type Box, type Row, sizes } from './layout/boxes.ts'
import { type Point, roundedPath } from './layout/roundedPath.ts'

export interface StateWayProps {
  box: Box
  row: Row
  /** Of the row. */
  x: number
  y: number
  /** From the row to where it leads. */
  line: readonly Point[]
  success: boolean
}

/** How long the head of an arrow is. */
const head = 7

/** What happens, and the line to where it leads. */
export function StateWay({ box, row, x, y, line, success }: StateWayProps) {
  const [port = { x, y }] = line
  const tip = line.at(-1) ?? port
  const back = tip.x < (line.at(-2)?.x ?? tip.x) ? head : -head
  return (
    <g className="states-way" data-success={success || undefined}>
      <rect className="states-row" x={x + 1} y={y} width={box.width - 2} height={row.height} />
      {row.lines.map(({ who, text, y: foot }) => (
        <g key={foot}>
          <text className="states-who" x={x + sizes.inset} y={y + foot}>
            {who}
          </text>
          <text className="states-what" x={x + sizes.inset + box.indent} y={y + foot}>
            {text}
          </text>
        </g>
      ))}
      <path className="states-line" d={roundedPath([...line.slice(0, -1), { x: tip.x + back, y: tip.y }])} />
      <circle className="states-port" cx={port.x} cy={port.y} r={3} />
      <path className="states-head" d={`M${tip.x} ${tip.y}l${back} -4v8Z`} />
    </g>
  )
}
