import { reportUncaught } from './reportUncaught.ts'

/** Calls a function of the host's, if there is one. What it throws is reported, and breaks nothing of ours. */
export function callHost<Values extends unknown[], Result>(
  call: ((...values: Values) => Result) | undefined,
  ...values: Values
): Result | undefined {
  try {
    return call?.(...values)
  } catch (error) {
    reportUncaught(error)
    return undefined
  }
}
