/** Calls a function of the host. What it throws goes where uncaught errors go, and the challenge goes on. */
export function tellHost<Values extends unknown[]>(
  callback: ((...values: Values) => unknown) | undefined,
  ...values: Values
) {
  try {
    callback?.(...values)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}
