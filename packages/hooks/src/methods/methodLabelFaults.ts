import type { MfaMethod } from './mfaMethod.ts'

/**
 * Where people could not tell what a method is: an empty label, an empty reason, two that look the same. A method
 * without a label is none: it has a usual name. Nor is a code without a destination, as long as it is the only such.
 */
export function methodLabelFaults(methods: readonly MfaMethod[]): string[] {
  const faults: string[] = []
  const shown = new Map<string, string>()
  for (const method of methods) {
    const { id, label, unavailable } = method
    const name = `The method with the id ${JSON.stringify(id)}`
    if (isBlank(label)) faults.push(`${name} has an empty label. Give it words, or none for its usual name.`)
    if (isBlank(unavailable?.reason)) faults.push(`${name} is unavailable for no reason that people can read. Say why.`)
    const looks = looksOf(method)
    const twin = shown.get(looks)
    if (twin === undefined) shown.set(looks, id)
    else faults.push(`${name} looks the same as ${JSON.stringify(twin)}. Give each a label, or ${partedBy(method)}.`)
  }
  return faults
}

/** Two methods for which this is the same can't be told apart in the list. */
function looksOf(method: MfaMethod): string {
  const kind = method.type === 'token' ? method.deliveryType : method.type === 'other' ? method.method : method.type
  const named = isBlank(method.label) ? undefined : method.label
  return JSON.stringify([named ?? kind, whereOf(method) ?? kind])
}

function whereOf(method: MfaMethod): string | undefined {
  if (method.type === 'token') return method.destination
  return method.type === 'okta-verify' ? method.deviceName : undefined
}

function partedBy(method: MfaMethod): string {
  if (method.type === 'token') return 'a destination'
  return method.type === 'okta-verify' ? 'a deviceName' : 'list it once'
}

function isBlank(text: string | undefined): boolean {
  return text?.trim() === ''
}
