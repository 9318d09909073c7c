/** A value as plain JavaScript or JSON hands it over, whatever the types allow. */
export function untyped<Value>(value: unknown): Value
export function untyped(value: unknown): unknown {
  return value
}
