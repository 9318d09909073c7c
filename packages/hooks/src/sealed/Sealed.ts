/** Holds what a cache must not show: devtools, JSON and whoever stores the cache see an empty object. */
export class Sealed<Value> {
  readonly #value: Value

  constructor(value: Value) {
    this.#value = value
  }

  read(): Value {
    return this.#value
  }
}

/** Hands something over through a cache: whoever takes it has it, and from then on this holds nothing. */
export class Handover<Value> {
  #value: Value | undefined

  constructor(value: Value) {
    this.#value = value
  }

  /** Undefined from the second time on. */
  take(): Value | undefined {
    const value = this.#value
    this.#value = undefined
    return value
  }
}
