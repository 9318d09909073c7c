/** A value as plain JavaScript or JSON hands it over, whatever the types allow. */
// oxlint-disable-next-line no-unnecessary-type-parameters -- any type is what it stands for
export function untyped<Value>(value: unknown): Value
export function untyped(value: unknown): unknown {
  return value
}
