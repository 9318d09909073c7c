/** How to have the service stood in for. */
export interface ServiceGiven {
  /** For each person how long the phone takes to be approved, in milliseconds. */
  approvesAfter: readonly number[]
  /** How many calls a client may make in 10 s, where it is not as many as SailPoint documents. */
  rateLimit?: number | undefined
}

export interface ServiceReady {
  url: string
  clientId: string
  clientSecret: string
}

/** All that the service has seen. Times in milliseconds since the epoch. */
export interface ServiceReport {
  calls: readonly ServiceCall[]
  pushes: readonly ServicePush[]
}

/** A call to one of its operations. */
export interface ServiceCall {
  at: number
  isPoll: boolean
  status: number
}

export interface ServicePush {
  person: number
  sentAt: number
  /** Absent where it has not been yet. */
  approvedAt?: number | undefined
}
