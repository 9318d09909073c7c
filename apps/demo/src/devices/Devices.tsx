import { FaultPanel } from '../fault-panel/FaultPanel.tsx'
import { Inbox } from '../inbox/Inbox.tsx'
import { Notebook } from '../notebook/Notebook.tsx'
import { Phone } from '../phone/Phone.tsx'
import type { SimulatorApi } from '../simulator-api/createSimulatorApi.ts'

export interface DevicesProps {
  api: SimulatorApi
  /** Whose devices they are. */
  userAlias: string
  /** The simulated world is as it was at first. */
  onReset: () => void
}

/** What the person would hold in their hands, and what may go wrong. */
export function Devices({ api, userAlias, onReset }: DevicesProps) {
  const common = { api, userAlias }
  return (
    <aside className="devices" aria-labelledby="devices-heading">
      <header>
        <h2 id="devices-heading">
          Devices <span className="badge">Simulated</span>
        </h2>
        <p>They stand in for the person’s own. Nothing is really sent.</p>
      </header>
      <Inbox {...common} />
      <Phone {...common} method="okta-verify" name="Phone" empty="No notifications." />
      <Phone {...common} method="rsa" name="RSA device" empty="No requests." />
      <Notebook {...common} />
      <FaultPanel api={api} onReset={onReset} />
    </aside>
  )
}
