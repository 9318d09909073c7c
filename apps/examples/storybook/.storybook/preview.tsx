import '@mfa-challenge/ui/styles.css'
import type { Preview } from '@storybook/react-vite'
import { useState } from 'react'
import { latestCode, worker } from './simulatedGateway.ts'

/** The phone of the person: a story has nobody to send a text message to. */
function Phone() {
  const [code, setCode] = useState<string>()
  return (
    <p>
      <button type="button" onClick={() => setCode(latestCode() ?? 'nothing yet')}>
        Look at the phone
      </button>{' '}
      {code}
    </p>
  )
}

const preview: Preview = {
  beforeAll: async () => void (await worker.start({ quiet: true, onUnhandledFrame: 'bypass' })),
  decorators: [
    (Story) => (
      <>
        <Story />
        <Phone />
      </>
    ),
  ],
}

export default preview
