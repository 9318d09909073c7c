import type { CodeAlphabet } from './cleanCode.ts'
import { readRun, wide } from './readRun.ts'
import { saidToBeCode } from './saidToBeCode.ts'
import { gap } from './withoutOtherNumbers.ts'

/** What could be a code by its looks, and what stands beside it. */
export interface Run {
  /** Undefined where it could be a code in more ways than one. */
  value: string | undefined
  /** From the last digit of the number before it on. */
  before: string
  after: string
}

/** What stands between the parts of one code. */
const joint = String.raw`(?:\s?[\p{Pd}−·•・_/~]\s?|\s{1,2}|\.)`
const mixed = String.raw`(?:[A-Z]+\p{Pd})*[A-Z]*\d[\dA-Z]*`
const parts = { digits: String.raw`\d+`, alphanumeric: mixed }
const more = { digits: '', alphanumeric: String.raw`|\p{Pd}[A-Z]+(?![A-Z\d])` }

/** The numbers of a text: those that only what joins the parts of a code stands between, as one. */
export function readRuns(
  text: string,
  { length, alphabet = 'digits' }: { length?: number | undefined; alphabet?: CodeAlphabet | undefined },
): Run[] {
  const part = parts[alphabet]
  const parted = text.replaceAll(
    new RegExp(`(${part})(${joint})(?=(${part}))`, 'giu'),
    (both: string, left: string, between: string, right: string) =>
      wide.test(between) && areTwo(left.length, right.length) ? left + gap + between : both,
  )
  const runs = new RegExp(`${part}(?:${joint}${part}${more[alphabet]})*`, 'giu')
  return [...parted.matchAll(runs)].flatMap(({ 0: all, index }) => {
    const upTo = parted.slice(0, index)
    const fromNumber = upTo.replace(/^.*(?=\d)/s, '')
    // `Your 6-digit code` has no number that could be a code.
    const isNumber = /[\dA-Z]\d$/i.test(upTo.slice(0, upTo.length - fromNumber.length + 1))
    const before = isNumber ? fromNumber : fromNumber.replace(/^\d/, '')
    const after = parted.slice(index + all.length)
    // `482913 3D Secure`
    const run = /^\p{Script=Latin}/u.test(after) ? all.replace(/[^\dA-Z]+[\dA-Z]+$/i, '') : all
    const isPartOfWord = /\p{Script=Latin}$/u.test(upTo) && saidToBeCode(before, '') < 1
    const isWord = isPartOfWord || (/[a-z]/.test(run) && /[A-Z]/.test(run))
    return readRun(run, { length, isFollowed: run !== all || /^ ?[\p{L}§]/u.test(after) }).map((value) => ({
      value: isWord ? undefined : value?.toUpperCase(),
      before,
      after,
    }))
  })
}

/** `998877\n123456` */
function areTwo(left: number, right: number): boolean {
  return Math.max(left, right) > 4 || (Math.max(left, right) > 3 && Math.min(left, right) < 3)
}
