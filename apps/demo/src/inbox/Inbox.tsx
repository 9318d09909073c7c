import { useQuery } from '@tanstack/react-query'
import type { SimulatorApi } from '../simulator-api/createSimulatorApi.ts'
import { messagesOf, outboxQuery } from '../simulator-api/simulatorQueries.ts'
import { Message } from './Message.tsx'

export interface InboxProps {
  api: SimulatorApi
  userAlias: string
}

const shownMessages = 3

/** Where codes arrive, the newest first. */
export function Inbox({ api, userAlias }: InboxProps) {
  const outbox = useQuery({ ...outboxQuery(api), select: messagesOf(userAlias) })
  const messages = outbox.data ?? []

  return (
    <section className="device" aria-labelledby="inbox-heading">
      <h3 id="inbox-heading">Inbox</h3>
      <div className="inbox">
        {outbox.isError && <p className="device-empty">The simulator does not answer.</p>}
        {outbox.isSuccess && messages.length === 0 && <p className="device-empty">No messages.</p>}
        <ul className="device-list">
          {messages.slice(0, shownMessages).map((message, index) => (
            <Message key={`${message.id}-${message.at}`} message={message} isNewest={index === 0} />
          ))}
        </ul>
      </div>
    </section>
  )
}
