import type { Meta, StoryObj } from '@storybook/react-vite'
import { ApproveRequest } from './ApproveRequest.tsx'

const meta = {
  component: ApproveRequest,
  args: {
    request: 'AR-20418',
    methods: [
      { id: 'sms', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_WORK', codeLength: 6 },
      { id: 'push', type: 'okta-verify', userId: 'will.albin@acme.example' },
    ],
  },
} satisfies Meta<typeof ApproveRequest>

export default meta

/** Press Approve, and pass by the code on the phone below. */
export const Open: StoryObj<typeof meta> = {}
