import { explore } from './explore/explore.ts'
import { challengeMachine } from './machines/challenge.ts'
import { duoFrameMachine } from './machines/duoFrame.ts'
import { duoVerifyMachine } from './machines/duoVerify.ts'
import { kbaAnswersMachine } from './machines/kbaAnswers.ts'
import { oktaVerifyMachine } from './machines/oktaVerify.ts'
import { pollMachine } from './machines/poll.ts'
import { rsaMachine } from './machines/rsa.ts'
import { sendTokenMachine } from './machines/sendToken.ts'
import { tokenAuthMachine } from './machines/tokenAuth.ts'

/** Everything that the code can come to, asked of the code. */
export const graphs = {
  challenge: explore(challengeMachine),
  sendToken: explore(sendTokenMachine),
  tokenAuth: explore(tokenAuthMachine),
  oktaVerify: explore(oktaVerifyMachine),
  duoFrame: explore(duoFrameMachine),
  duoVerify: explore(duoVerifyMachine),
  kbaAnswers: explore(kbaAnswersMachine),
  rsa: explore(rsaMachine),
  poll: explore(pollMachine),
}
