import type { OutboxMessage } from '@mfa-challenge/simulator'
import { CopyCode } from '../copy-code/CopyCode.tsx'
import { Icon } from '../icons/Icon.tsx'
import { channelNames } from './channelNames.ts'
import { clockTime } from './clockTime.ts'

export interface MessageProps {
  message: OutboxMessage
  /** Only the newest is shown in full. */
  isNewest: boolean
}

/** One message, its code large enough to read across the room. */
export function Message({ message, isNewest }: MessageProps) {
  const { at, channel, code, destination, text } = message
  return (
    <li className="message" data-newest={isNewest || undefined}>
      <p className="message-from">
        <Icon name={channel} size={18} />
        <span>
          {channelNames[channel]} to <bdi>{destination}</bdi>
        </span>
        <time dateTime={new Date(at).toISOString()}>{clockTime(at)}</time>
      </p>
      <p className="message-code">
        <span>{code}</span>
        {isNewest && <CopyCode code={code} />}
      </p>
      {isNewest && <p className="message-text">{text}</p>}
    </li>
  )
}
