import { numberKinds, readNumber, readText } from '@mfa-challenge/contract/internal'
import { distinctQuestions } from './distinctQuestions.ts'
import type { KbaQuestionText, MfaMethod } from './mfaMethod.ts'

/**
 * A method as it is meant: what its optional fields can't mean counts as absent, as null from JSON does, and in
 * development the console says so. The same object where all is well.
 */
export function readMethod<Method extends MfaMethod>(method: Method): Method
export function readMethod(method: MfaMethod): unknown {
  const fields = Object.entries(method)
  const read = fields.map(([name, value]) => {
    const source = `${name} of the method ${JSON.stringify(method.id)}`
    return [name, readers.get(name)?.(value, source) ?? (readers.has(name) ? undefined : value)] as const
  })
  return read.every(([, value], place) => value === fields[place]?.[1]) ? method : Object.fromEntries(read)
}

const readers = new Map<string, (value: unknown, source: string) => unknown>(
  Object.entries({
    // An empty one is told of elsewhere.
    label: (value, source) => (typeof value === 'string' ? value : readText(value, source)),
    unavailable: readUnavailable,
    lastUsed: (value) => value === true || undefined,
    destination: readText,
    deviceName: readText,
    hint: readText,
    challengeNumber: (value, source) => readText(typeof value === 'number' ? String(value) : value, source),
    codeLength: (value, source) => readNumber(value, source, numberKinds.codeLength),
    codeLifetimeMs: (value, source) => readNumber(value, source, numberKinds.lifetime),
    count: (value, source) => readNumber(value, source, numberKinds.count),
    questions: readQuestions,
    encodeAnswer: orAbsent,
    extraOrigins: orAbsent,
    alphabet: (value) => (value === 'alphanumeric' ? value : undefined),
  }),
)

function readUnavailable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ? { reason: '' } : undefined
  return 'reason' in value && typeof value.reason === 'string' ? value : { reason: '' }
}

function readQuestions(value: unknown): unknown {
  return isQuestionList(value) ? distinctQuestions(withTextIds(value)) : undefined
}

function orAbsent(value: unknown): unknown {
  return value ?? undefined
}

/** Databases number them. */
type NumberedQuestion = { id: string | number; text: string }

/** Whether it lists `id` and `text`. */
export function isQuestionList(value: unknown): value is readonly NumberedQuestion[] {
  return Array.isArray(value) && value.every(isQuestion)
}

/** The same list where the ids are texts already. */
export function withTextIds(questions: readonly NumberedQuestion[]): readonly KbaQuestionText[] {
  return questions.every(hasTextId) ? questions : questions.map(({ id, ...rest }) => ({ ...rest, id: String(id) }))
}

function hasTextId(question: NumberedQuestion): question is KbaQuestionText {
  return typeof question.id === 'string'
}

function isQuestion(value: unknown): value is NumberedQuestion {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value)) return false
  const isNamed = typeof value.id === 'number' || (typeof value.id === 'string' && value.id !== '')
  return isNamed && typeof value.text === 'string' && value.text !== ''
}
