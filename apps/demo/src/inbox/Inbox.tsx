import { useQuery } from '@tanstack/react-query'
import type { SimulatorApi } from '../simulator-api/createSimulatorApi.ts'
import { outboxQuery } from '../simulator-api/simulatorQueries.ts'
import { Message } from './Message.tsx'

export interface InboxProps {
  api: SimulatorApi
  userAlias: string
}

const shownMessages = 4

/** Where codes arrive, the newest first. */
export function Inbox({ api, userAlias }: InboxProps) {
  const outbox = useQuery(outboxQuery(api))
  const messages = (outbox.data ?? []).filter((message) => message.userAlias === userAlias).toReversed()

  return (
    <section className="device" aria-labelledby="inbox-heading">
      <h3 id="inbox-heading">Inbox</h3>
      {outbox.isError && <p className="device-empty">The simulator does not answer.</p>}
      {outbox.isSuccess && messages.length === 0 && <p className="device-empty">No messages.</p>}
      <ul className="device-list">
        {messages.slice(0, shownMessages).map((message) => (
          <Message key={`${message.id}-${message.at}`} message={message} />
        ))}
      </ul>
    </section>
  )
}
