/** Lengths that codes have in practice, for when nobody told us. */
export const usual = { shortest: 4, longest: 8 }
/** What stands between two numbers as often as between the parts of one. */
export const wide = /\s\S?\s|[\t\n]/

interface Place {
  length: number | undefined
  /** By a word, or by what was no part of a code. */
  isFollowed: boolean
}

/**
 * Numbers that stand beside each other, as one code. None where they are too short or too long for one; `undefined` where
 * they could be one in more ways than one.
 */
export function readRun(run: string, place: Place): [] | [string | undefined] {
  const { length, isFollowed } = place
  const parts = run.split(/[^\dA-Z]+/i)
  const joints = run.match(/[^\dA-Z]+/gi) ?? []
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const fits = ({ length: size }: string) =>
    length === undefined ? size >= usual.shortest && size <= usual.longest : size === length
  // As likely a date.
  if (/^[0-3]\d-[0-3]\d(?:-\d\d)?$/.test(run)) return [undefined]

  const whole = parts.join('')
  if (fits(whole) && areOne(parts, joints, place)) return [whole]
  // `482913 10 minutes`
  const lead = whole.slice(0, -last.length)
  const isLed = isFollowed && last.length < Math.min(3, first.length)
  if (isLed && fits(lead) && areOne(parts.slice(0, -1), joints.slice(0, -1), place)) return [lead]
  if (parts.every((part) => part === first && fits(part))) return [first]
  const couldBe = parts.some((_, from) => parts.some((__, to) => fits(parts.slice(from, to + 1).join(''))))
  return parts.length > 1 && couldBe ? [undefined] : []
}

/** Parts of one code are as long as each other, or nearly so, and the same stands between all of them. */
function areOne(parts: string[], joints: string[], { length, isFollowed }: Place): boolean {
  const [{ length: size } = '', ...others] = parts
  const [joint = ''] = joints
  if (others.length === 0) return true
  const isSpaced = /^\s*$/.test(joint)
  const isUneven = isSpaced && new Set(parts.map((part) => /[A-Z]/i.test(part))).size > 1
  // Nobody told how long it is: `4829 1305` may be two numbers, `48 29 10 minutes` a code and its time.
  const isDoubtful = length === undefined && isSpaced && (size > 3 || (size < 3 && isFollowed))
  if (isUneven || isDoubtful || joints.some((other) => other !== joint)) return false
  return isEven(parts, others.length === 1 && (length !== undefined || /\p{Pd}/u.test(joint)) ? 1 : 0)
}

/** Whether parts are as long as each other. */
export function isEven(parts: readonly string[], within = 0): boolean {
  const sizes = parts.map(({ length }) => length)
  return Math.max(...sizes) - Math.min(...sizes) <= within
}
