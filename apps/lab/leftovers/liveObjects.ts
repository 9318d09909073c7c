import type { CDPSession } from '@playwright/test'

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } }
  nodes: number[]
}

/**
 * How many objects and functions of scripts a page holds, by a snapshot of its heap. Not what the engine keeps for itself:
 * its machine code grows for as long as code is run.
 */
export async function liveObjects(session: CDPSession): Promise<number> {
  let text = ''
  const take = ({ chunk }: { chunk: string }) => {
    text += chunk
  }
  session.on('HeapProfiler.addHeapSnapshotChunk', take)
  await session.send('HeapProfiler.takeHeapSnapshot', {})
  session.off('HeapProfiler.addHeapSnapshotChunk', take)
  const { snapshot, nodes }: Snapshot = JSON.parse(text)
  const { node_fields: fields, node_types: types } = snapshot.meta
  const counted = new Set(['object', 'closure'].map((name) => types[0].indexOf(name)))
  let count = 0
  for (let place = fields.indexOf('type'); place < nodes.length; place += fields.length) {
    if (counted.has(nodes[place] ?? -1)) count += 1
  }
  return count
}
