/**
 * When it is asked whether a push, a prompt or a device was answered. Milliseconds, counted from when there was something to
 * ask about. Whatever it says, no request comes within a second of the one before, waits are spread by a tenth to both
 * sides, and one last request is sent when the time is up.
 */
export interface MfaPollSchedule {
  /** From the start to the first request: 0, or from 100 to 3_600_000. */
  readonly first: number
  /** How long to wait after an answer that there is none yet, by the time since the start. At least one. */
  readonly waits: readonly MfaPollWait[]
}

/** How long to wait from an answer to the next request, up to some time. */
export interface MfaPollWait {
  /** 0, or from 100 to 3_600_000. With 0 the next request follows at once, or a second after the one before. */
  readonly wait: number
  /**
   * Since the start; each later than the one before. The last wait goes on, whatever its own.
   * @default for ever
   */
  readonly until?: number | undefined
}
