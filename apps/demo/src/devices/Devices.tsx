import { useState } from 'react'
import { DeviceBar } from '../device-bar/DeviceBar.tsx'
import { FaultPanel } from '../fault-panel/FaultPanel.tsx'
import { Inbox } from '../inbox/Inbox.tsx'
import { Notebook } from '../notebook/Notebook.tsx'
import { PushDevice } from '../push-device/PushDevice.tsx'
import type { SimulatorApi } from '../simulator-api/createSimulatorApi.ts'

export interface DevicesProps {
  api: SimulatorApi
  /** Whose devices they are. */
  userAlias: string
  /** The simulated world is as it was at first. */
  onReset: () => void
}

/** What the person would hold in their hands, and what may go wrong. On a narrow page they fold into a bar. */
export function Devices({ api, userAlias, onReset }: DevicesProps) {
  const [isOpen, setIsOpen] = useState(false)
  const common = { api, userAlias }

  return (
    <aside className="devices" aria-labelledby="devices-heading" data-open={isOpen || undefined}>
      <DeviceBar {...common} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} controls="all-devices" />
      <div className="all-devices" id="all-devices">
        <header>
          <h2 id="devices-heading">
            Devices <span className="badge">Simulated</span>
          </h2>
          <p>They stand in for the person’s own. Nothing is really sent.</p>
        </header>
        <Inbox {...common} />
        <PushDevice {...common} look="phone" method="okta-verify" name="Phone" empty="No notifications." />
        <PushDevice {...common} look="fob" method="rsa" name="RSA device" empty="No requests." />
        <Notebook {...common} />
        <FaultPanel api={api} onReset={onReset} />
      </div>
    </aside>
  )
}
