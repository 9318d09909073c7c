import type { Channel } from './deliveryRoutes.ts'

/** The words of a message. The code is the only number in it. */
export function messageText(channel: Channel, code: string): string {
  switch (channel) {
    case 'sms':
      return `Your code is ${code} - sent by Acme. It works once, for ten minutes.`
    case 'voice':
      return `Hello. This is Acme. Your code is ${spoken(code)}. Again: ${spoken(code)}.`
    case 'email':
      return `Your code is ${code} - sent by Acme\n\nIt works once, for ten minutes. If you did not ask for it, tell your help desk.`
    default:
      return channel satisfies never
  }
}

function spoken(code: string): string {
  return code.split('').join(', ')
}
