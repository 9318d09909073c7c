import { explore } from './explore/explore.ts'
import { challengeMachine } from './machines/challenge.ts'
import { duoFrameMachine } from './machines/duoFrame.ts'
import { duoWebMachine } from './machines/duoWeb.ts'
import { kbaAnswersMachine } from './machines/kbaAnswers.ts'
import { oktaVerifyMachine } from './machines/oktaVerify.ts'
import { pollMachine } from './machines/poll.ts'
import { rsaMachine } from './machines/rsa.ts'
import { sendTokenMachine } from './machines/sendToken.ts'
import { tokenAuthMachine } from './machines/tokenAuth.ts'

/** Everything that the engines can come to, asked of the engines. */
export const graphs = {
  challenge: await explore(challengeMachine),
  sendToken: await explore(sendTokenMachine),
  tokenAuth: await explore(tokenAuthMachine),
  oktaVerify: await explore(oktaVerifyMachine),
  duoFrame: await explore(duoFrameMachine),
  duoWeb: await explore(duoWebMachine),
  kbaAnswers: await explore(kbaAnswersMachine),
  rsa: await explore(rsaMachine),
  poll: await explore(pollMachine),
}
