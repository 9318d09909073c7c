import type { StateGraph } from './explore/StateGraph.ts'
import { graphs } from './graphs.ts'
import { type Drawing, drawingOf } from './layout/drawing.ts'

export interface Diagram {
  readonly graph: StateGraph
  readonly drawing: Drawing
}

/** Laid out before anything is shown: a page that draws them does not move. */
export const diagrams = {
  challenge: await diagramOf(graphs.challenge),
  sendToken: await diagramOf(graphs.sendToken),
  tokenAuth: await diagramOf(graphs.tokenAuth),
  oktaVerify: await diagramOf(graphs.oktaVerify),
  duoFrame: await diagramOf(graphs.duoFrame),
  duoWeb: await diagramOf(graphs.duoWeb),
  kbaAnswers: await diagramOf(graphs.kbaAnswers),
  rsa: await diagramOf(graphs.rsa),
  poll: await diagramOf(graphs.poll),
}

async function diagramOf(graph: StateGraph): Promise<Diagram> {
  return { graph, drawing: await drawingOf(graph) }
}
