/** Tells how far a run is. */
export interface Progress {
  /** One more picture, or one less to come. */
  step(unlike: number, faults: number): void
  end(): void
}

/** A line that is written over in a terminal; elsewhere a line for each tenth of the way. */
export function createProgress(total: number, what: string, out: NodeJS.WriteStream = process.stderr): Progress {
  const began = Date.now()
  let done = 0
  let lastTenth = 0
  return {
    step(unlike, faults) {
      done += 1
      const left = Math.round(((Date.now() - began) / done) * Math.max(0, total - done)) / 1000
      const rest = left >= 90 ? `${Math.round(left / 60)} min left` : `${Math.ceil(left)} s left`
      const line = `${done} of ${total} ${what}, ${unlike} to review, ${faults} without, ${rest}`
      if (out.isTTY) {
        out.write(`\r\u001B[K${line}`)
        return
      }
      const tenth = Math.floor((10 * done) / total)
      if (tenth > lastTenth) out.write(`${line}\n`)
      lastTenth = tenth
    },
    end() {
      if (out.isTTY) out.write('\r\u001B[K')
    },
  }
}
