import { deliveryTypes, methodTypes } from '@mfa-challenge/contract'
import { repeatedId } from './distinctQuestions.ts'
import type { MfaMethod } from './mfaMethod.ts'
import { isQuestionList, readMethod, withTextIds } from './readMethod.ts'

export interface ReadMfaMethodsOptions {
  /** Whether a mistake throws. Otherwise the entry is left out. */
  development: boolean
}

/**
 * The methods that can be offered. In development a mistake in the list throws, and names the entry and the cure. What an
 * optional field can't mean, such as null from JSON, counts as absent.
 */
export function readMfaMethods(methods: readonly unknown[], options: ReadMfaMethodsOptions): MfaMethod[] {
  const complain = (message: string) => {
    if (options.development) throw new Error(`@mfa-challenge/hooks: ${message}`)
  }
  if (!Array.isArray(methods)) {
    complain('methods is no list. List at least one method of this person.')
    return []
  }
  if (methods.length === 0) {
    complain('methods is empty, so there is nothing to offer. List at least one method of this person.')
  }

  const known = new Map<string, MfaMethod>()
  for (const [index, method] of methods.entries()) {
    if (!isMfaMethod(method)) {
      complain(`methods[${index}]${nameOf(method)} ${problemOf(method)}`)
    } else if (known.has(method.id)) {
      complain(`methods[${index}]${nameOf(method)} has the id of an earlier one. Give each method an id of its own.`)
    } else {
      const twice = method.type === 'kba' && repeatedId(withTextIds(method.questions ?? []))
      if (twice)
        complain(
          `methods[${index}]${nameOf(method)} has two questions with the id ${JSON.stringify(twice)}. Give each its own.`,
        )
      known.set(method.id, readMethod(method))
    }
  }
  return [...known.values()]
}

function isMfaMethod(value: unknown): value is MfaMethod {
  return problemOf(value) === undefined
}

/** What is wrong with an entry, and how to mend it. */
function problemOf(value: unknown): string | undefined {
  if (!isRecord(value)) return 'is no object. Each method is one, with at least an id and a type.'
  if (!isText(value.id)) return 'has no id. Give it a text that stays the same and that no other method has.'
  switch (value.type) {
    case 'token':
      if (!isText(value.userAlias)) return needs('userAlias', 'the name that the code is sent for')
      if (deliveryTypes.some((known) => known === value.deliveryType)) return undefined
      return needs('deliveryType', `one of ${deliveryTypes.join(', ')}`)
    case 'okta-verify':
      return isText(value.userId) ? undefined : needs('userId', "the person's id at Okta")
    case 'duo-web':
      if (!isText(value.userId)) return needs('userId', "the person's name at Duo")
      if (typeof value.getSigRequest === 'function') return undefined
      return needs('getSigRequest', "a function that fetches { host, sigRequest } from the portal's server")
    case 'kba':
      if (isQuestionList(value.questions ?? [])) return undefined
      return needs('questions', 'a list of { id, text }, or none at all to ask the service for them')
    case 'rsa':
      if (typeof value.getRequestId === 'function') return undefined
      return needs('getRequestId', "a function that fetches a request id from the portal's server")
    case 'other':
      if (!isText(value.method) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value.method))
        return needs('method', 'its name in the paths of your gateway')
      if (value.asks !== 'code' && value.asks !== 'approval') return needs('asks', 'code or approval')
      return isText(value.label) ? undefined : needs('label', 'the name to show')
    default:
      return `has the unknown type ${JSON.stringify(value.type) ?? 'undefined'}. Known are ${methodTypes.join(', ')}, other.`
  }
}

function needs(field: string, what: string): string {
  return `lacks ${field}. Give it ${what}.`
}

function nameOf(value: unknown): string {
  return isRecord(value) && isText(value.id) ? ` (id ${JSON.stringify(value.id)})` : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
