import { useState } from 'react'
import type { AwaitedKind } from '../device-bar/awaitedBy.ts'
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
  /** What the portal waits for, if it is anything that a device has. */
  awaited: AwaitedKind | undefined
  /** Which request the portal has, for the questions that the devices ask: `AR-20418`. */
  subject: string
  /** The simulated world is as it was at first. */
  onReset: () => void
}

/** What the person would hold in their hands, and what may go wrong. On a narrow page they fold into a bar. */
export function Devices({ api, userAlias, awaited, subject, onReset }: DevicesProps) {
  const [isOpen, setIsOpen] = useState(false)
  const common = { api, userAlias }

  return (
    <aside className="devices" aria-labelledby="devices-heading" data-open={isOpen || undefined}>
      <DeviceBar
        {...common}
        awaited={awaited}
        subject={subject}
        isOpen={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
        controls="all-devices"
      />
      <div className="all-devices" id="all-devices">
        <header>
          <h2 id="devices-heading">
            Devices <span className="badge">Simulated</span>
          </h2>
          <p>They stand in for the person’s own. Nothing is really sent.</p>
        </header>
        <Inbox {...common} />
        <PushDevice
          {...common}
          subject={subject}
          look="phone"
          method="okta-verify"
          name="Phone"
          empty="No notifications."
        />
        <PushDevice {...common} subject={subject} look="fob" method="rsa" name="RSA device" empty="No requests." />
        <Notebook {...common} />
        <FaultPanel api={api} onReset={onReset} />
      </div>
    </aside>
  )
}
