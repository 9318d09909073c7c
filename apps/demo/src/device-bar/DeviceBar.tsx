import { useQuery } from '@tanstack/react-query'
import { CopyCode } from '../copy-code/CopyCode.tsx'
import { Icon } from '../icons/Icon.tsx'
import { channelNames } from '../inbox/channelNames.ts'
import { PushAnswer } from '../push-device/PushAnswer.tsx'
import { pushWords } from '../push-device/pushWords.ts'
import type { SimulatorApi } from '../simulator-api/createSimulatorApi.ts'
import { messagesOf, outboxQuery, pushesOf, pushesQuery } from '../simulator-api/simulatorQueries.ts'
import type { AwaitedKind } from './awaitedBy.ts'
import { awaitedEvent, type DeviceEvent } from './awaitedEvent.ts'

export interface DeviceBarProps {
  api: SimulatorApi
  userAlias: string
  /** What the portal waits for, if it is anything that a device has. */
  awaited: AwaitedKind | undefined
  /** Which request the devices ask about. */
  subject: string
  isOpen: boolean
  onToggle: () => void
  /** The id of what the button opens. */
  controls: string
}

/**
 * Where there is no room for devices beside: what the portal waits for, once it has come, and a button for all of them.
 */
export function DeviceBar({ api, userAlias, awaited, subject, isOpen, onToggle, controls }: DeviceBarProps) {
  const messages = useQuery({ ...outboxQuery(api), select: messagesOf(userAlias) })
  const pushes = useQuery({ ...pushesQuery(api), select: pushesOf(userAlias) })
  const event = isOpen ? undefined : awaitedEvent(awaited, messages.data ?? [], pushes.data ?? [])

  return (
    <div className="device-bar">
      {event === undefined ? (
        <p className="device-bar-title">
          <Icon name="phone" />
          {isOpen ? 'Simulated devices' : 'Nothing new'}
        </p>
      ) : (
        <Latest key={keyOf(event)} event={event} subject={subject} />
      )}
      <button
        type="button"
        className="button button-small device-bar-toggle"
        aria-expanded={isOpen}
        aria-controls={controls}
        onClick={onToggle}
      >
        Devices
        <Icon name="up" size={16} />
      </button>
      {event?.kind === 'push' && <PushAnswer api={api} push={event.push} look="outline" />}
    </div>
  )
}

function Latest({ event, subject }: { event: DeviceEvent; subject: string }) {
  if (event.kind === 'message') {
    const { channel, code } = event.message
    return (
      <div className="device-bar-latest">
        <Icon name={channel} />
        <p>
          <small>{channelNames[channel]}</small>
          <strong>{code}</strong>
        </p>
        <CopyCode code={code} />
      </div>
    )
  }
  const { push } = event
  return (
    <div className="device-bar-latest">
      <Icon name={push.method === 'rsa' ? 'fob' : 'phone'} />
      <p>
        <small>{pushWords[push.method].app}</small>
        Request {subject}
      </p>
    </div>
  )
}

function keyOf(event: DeviceEvent): string {
  return event.kind === 'message' ? `${event.message.id}-${event.message.at}` : event.push.requestId
}
