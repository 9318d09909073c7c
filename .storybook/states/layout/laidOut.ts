import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { Point } from './roundedPath.ts'

/** Where things came to be. */
export interface LaidOut {
  readonly width: number
  readonly height: number
  readonly places: ReadonlyMap<string, Point>
  /** By the name of the edge, from its source to its target. */
  readonly lines: ReadonlyMap<string, readonly Point[]>
}

/** The same for the same graph, anywhere: no font is measured, and chance is the same each time. */
const elk = new ELK({
  defaultLayoutOptions: {
    'elk.algorithm': 'layered',
    'elk.direction': 'RIGHT',
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.randomSeed': '1',
    'elk.portConstraints': 'FIXED_POS',
    'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    'elk.layered.nodePlacement.strategy': 'LINEAR_SEGMENTS',
    'elk.layered.thoroughness': '10',
    'elk.padding': '[top=4,left=4,bottom=4,right=4]',
    'elk.spacing.nodeNode': '20',
    'elk.spacing.edgeNode': '14',
    'elk.spacing.edgeEdge': '9',
    'elk.layered.spacing.nodeNodeBetweenLayers': '36',
    'elk.layered.spacing.edgeNodeBetweenLayers': '14',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  },
})

/** Boxes in columns, and lines that go round them. */
export async function laidOut(nodes: ElkNode[], edges: ElkExtendedEdge[]): Promise<LaidOut> {
  const {
    width = 0,
    height = 0,
    children = [],
    edges: drawn = [],
  } = await elk.layout<ElkNode>({ id: '', children: nodes, edges })
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    places: new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x, y }])),
    lines: new Map(
      drawn.map(({ id, sections = [] }) => [
        id,
        sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
      ]),
    ),
  }
}
