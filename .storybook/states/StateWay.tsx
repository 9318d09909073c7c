import { sizes } from './layout/boxes.ts'
import { type DrawnRoute, head } from './layout/drawing.ts'
import { type Places, rowHeight } from './layout/place.ts'

export interface StateWayProps {
  drawn: DrawnRoute
  places: Places
  success: boolean
}

/** What happens, and the line to where it leads. */
export function StateWay({ drawn: { route, x, width, path, port, tip }, places, success }: StateWayProps) {
  const top = places.rows.get(route.name) ?? 0
  const back = tip.pointsLeft ? head : -head
  return (
    <g className="states-way" data-success={success || undefined}>
      <rect className="states-row" x={x + 1} y={top} width={width - 2} height={rowHeight(route.row)} />
      {route.row.lines.map(({ who, text }, index) => {
        const y = top + rowHeight({ to: '', lines: route.row.lines.slice(0, index + 1) }) - sizes.rowPadding - 4
        return (
          <g key={`${index} ${text}`}>
            <text className="states-who" x={x + sizes.inset} y={y}>
              {who}
            </text>
            <text className="states-what" x={x + sizes.inset + route.indent} y={y}>
              {text}
            </text>
          </g>
        )
      })}
      <path className="states-line" d={path} />
      <circle className="states-port" cx={port.x} cy={port.y} r={3} />
      <path className="states-head" d={`M${tip.x} ${tip.y}l${back} -4v8Z`} />
    </g>
  )
}
