// What an attribute or a property is read as. Frameworks write properties as attributes before the element is defined.
import { readUrl } from '@mfa-challenge/contract/internal'
import type { HelpLink, MfaWordOverrides } from '@mfa-challenge/ui'

/** Undefined for nothing, and for an object that a framework has written as text. */
export function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && value !== '[object Object]' ? value : undefined
}

/** As HTML has it: there or not. React 18 writes `false` as text. */
export function readFlag(value: unknown): boolean {
  return value === '' || value === true || (typeof value === 'string' && value !== 'false')
}

const levels = [1, 2, 3, 4, 5, 6] as const

export function readLevel(value: unknown): (typeof levels)[number] | undefined {
  return levels.find((level) => String(level) === String(value))
}

/** One of the words, whatever its case. */
export function readWord<const Word extends string>(words: readonly Word[]) {
  return (value: unknown): Word | undefined =>
    typeof value === 'string' ? words.find((word) => word === value.trim().toLowerCase()) : undefined
}

/** A list, or its text: JSON, or names with commas or spaces between. */
export function readList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  const text = readText(value)
  if (text === undefined) return undefined
  if (!text.trim().startsWith('[')) return text.split(/[\s,]+/).filter((part) => part !== '')
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list : undefined
  } catch {
    return undefined
  }
}

/** Links that lead somewhere. A `javascript:` address is none: it would run in the page. */
export function readLinks(value: unknown): readonly HelpLink[] | undefined {
  return readList(value)?.filter(isLink)
}

export function readFetch(value: unknown): typeof globalThis.fetch | undefined {
  return isFetch(value) ? value : undefined
}

export function readWords(value: unknown): MfaWordOverrides | undefined {
  return isWords(value) ? value : undefined
}

function isLink(value: unknown): value is HelpLink {
  if (typeof value !== 'object' || value === null || !('label' in value) || !('href' in value)) return false
  const { label, href } = value
  if (readText(label) === undefined || typeof href !== 'string') return false
  return safeProtocols.includes(readUrl(href, document.baseURI)?.protocol ?? '')
}

const safeProtocols = ['https:', 'http:', 'mailto:', 'tel:']

function isFetch(value: unknown): value is typeof globalThis.fetch {
  return typeof value === 'function'
}

function isWords(value: unknown): value is MfaWordOverrides {
  return typeof value === 'object' && value !== null
}
