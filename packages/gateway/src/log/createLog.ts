import type { GatewayLogEntry, GatewayLogger } from './GatewayLog.ts'

/** Tells the host's logger, which may be none, and may fail. */
export function createLog(logger: GatewayLogger | undefined): GatewayLogger {
  const tell = (level: keyof GatewayLogger) => (entry: GatewayLogEntry) => {
    try {
      logger?.[level](entry)
    } catch {
      // A logger that fails is the host's: nobody's challenge ends by it.
    }
  }
  return { info: tell('info'), warn: tell('warn'), error: tell('error') }
}
