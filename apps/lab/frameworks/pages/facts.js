// What every framework's page gives to the element, by that framework's own means.
export const text = 'Approve AR-20418'
export const list = ['email-work', 'sms-work']
export const object = { cancel: 'Leave' }

/** A handler that says it was called. */
export const hear = (name) => () => void globalThis.heard.push(name)

/** In the order of the page, and with the element moved behind the others. */
export const before = ['element', 'one', 'two']
export const after = ['one', 'two', 'element']
