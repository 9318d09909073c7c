/** Who is signed in to the portal, as its pages may know it. */
export interface PortalPerson {
  displayName: string
}

/** What `GET /portal-api/session` answers. */
export interface PortalSession {
  person: PortalPerson
  /** The simulator's origin; `null` with a real tenant. */
  simulatorUrl: string | null
  /** Whose the simulated devices are, as the simulator calls them; `null` with a real tenant. */
  simulatedAlias: string | null
  /** Until when this browser needs no challenge, in milliseconds since the epoch. */
  rememberedUntil: number | null
}
