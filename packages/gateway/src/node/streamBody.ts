import type { IncomingMessage } from 'node:http'

/** A body that is read as it is asked for. */
export interface StreamedBody {
  stream: ReadableStream<Uint8Array>
  /** Lets go of what was not read, so that the next request on the connection comes through. */
  release(): void
}

/** Reads a request's body, no byte of it before somebody asks. Letting go does not end the connection, as `Readable.toWeb` does. */
export function streamBody(req: IncomingMessage): StreamedBody {
  let stopListening: (() => void) | undefined
  const release = () => {
    stopListening?.()
    req.resume()
  }

  const listen = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const onData = (chunk: Uint8Array) => {
      req.pause()
      controller.enqueue(chunk)
    }
    const onEnd = () => {
      stop()
      controller.close()
    }
    const onClose = () => {
      stop()
      controller.error(gone())
    }
    const stop = () => {
      req.off('data', onData).off('end', onEnd).off('close', onClose)
      stopListening = undefined
    }
    req.pause()
    req.on('data', onData).on('end', onEnd).on('close', onClose)
    return stop
  }

  return {
    release,
    stream: new ReadableStream(
      {
        pull(controller) {
          if (req.readableEnded) return controller.close()
          // It closed before we listened: nobody would tell.
          if (req.destroyed) return controller.error(gone())
          stopListening ??= listen(controller)
          req.resume()
        },
        cancel: release,
      },
      { highWaterMark: 0 },
    ),
  }
}

function gone(): Error {
  return new Error('The client went before its body was read.')
}
