import { challengeScreen } from './challengeScreen.tsx'
import { duoScreen, kbaScreen } from './otherScreens.tsx'
import { autoOkta, pressedOkta, rsaScreen } from './pushScreens.tsx'
import { autoToken, pressedToken } from './tokenScreens.tsx'

/** The step of each method. */
export const stepScreens = [pressedToken, autoToken, pressedOkta, autoOkta, duoScreen, kbaScreen, rsaScreen]

/** All that a host can put into its page. */
export const screens = [...stepScreens, challengeScreen]
