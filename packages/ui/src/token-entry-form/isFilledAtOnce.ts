/**
 * Whether a code became whole by more than a keystroke: pasted, or put in by the phone or a password manager. Never
 * where the length is not known.
 */
export function isFilledAtOnce(before: string, after: string, length: number | undefined): boolean {
  if (length === undefined || after.length !== length) return false
  const changed = Array.from({ length }, (_, place) => after[place] !== before[place])
  return changed.filter((isNew) => isNew).length > 1
}
