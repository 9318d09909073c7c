import type { OutboxMessage } from '@mfa-challenge/simulator'
import { useState } from 'react'

export interface MessageProps {
  message: OutboxMessage
}

const channelNames = { sms: 'Text message', voice: 'Phone call', email: 'E-mail' } as const
const clockTime = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit', second: '2-digit' })

/** One message, its code large enough to read across the room. */
export function Message({ message }: MessageProps) {
  const { at, channel, code, destination, text } = message
  const [copying, setCopying] = useState<'not yet' | 'copied' | 'failed'>('not yet')

  const copy = () => {
    navigator.clipboard.writeText(code).then(
      () => setCopying('copied'),
      () => setCopying('failed'),
    )
  }

  return (
    <li className="device-item">
      <p className="device-meta">
        <span>
          {channelNames[channel]} to {destination}
        </span>
        <time dateTime={new Date(at).toISOString()}>{clockTime.format(at)}</time>
      </p>
      <p className="message-code">{code}</p>
      <p className="message-text">{text}</p>
      <button type="button" className="button button-small" onClick={copy}>
        Copy code
      </button>
      <output className="device-done">
        {copying === 'copied' && 'Copied'}
        {copying === 'failed' && 'The browser did not let it be copied'}
      </output>
    </li>
  )
}
