/** What brought a message. */
export const channelNames = { sms: 'Text message', voice: 'Phone call', email: 'E-mail' } as const
