/** When to ask. Times in milliseconds. */
export interface Schedule {
  name: string
  /** From the start to the first request. */
  first: number
  /** From an answer to the next request. */
  wait: (moment: { elapsed: number; asked: number; random: () => number }) => number
}

/** What a request meets, and what it keeps to. Times in milliseconds. */
export interface Service {
  /** So long a request is held while there is nothing to tell; 0 where it is answered at once. */
  hold: number
  /** There and back, on average. */
  latency: number
  /** From one request to the next, at least. */
  floor: number
  /** Then one last request is sent. */
  timeout: number
}
