import type { OperationState } from '../../../packages/hooks/src/operation/useOperation.ts'
import { type SendAnswer, sendTokenStep } from '../../../packages/hooks/src/token/sendTokenStep.ts'
import type { Machine } from '../explore/Machine.ts'
import { callWays } from './callWays.ts'
import { allStatuses, noon, statusWords } from './samples.ts'

/** As `useSendToken` has codes sent. Between two sends there is a pause, which the drawing leaves out. */
export const sendTokenMachine: Machine<OperationState<SendAnswer>> = {
  name: 'Sending a code',
  start: { status: 'idle' },
  step: (operation) =>
    sendTokenStep({
      operation,
      count: 1,
      method: { id: 'sms', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_WORK' },
    }),
  ways: (operation) => [
    ...(operation.status === 'running' ? [] : [{ who: 'Person', what: 'asks for a code', next: running }]),
    ...callWays(operation, {
      who: 'Call',
      answers: allStatuses.map((status) => ({
        who: 'Answer',
        what: statusWords(status),
        answer: { status, at: noon },
      })),
    }),
  ],
}

const running = { status: 'running' } as const
