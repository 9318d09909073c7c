// Checks what would be published. In a process of its own: a build by Vite says to all that come after it in the same one that
// they are in production.
import { checkPacked } from './checkPacked.mjs'

process.exitCode = await checkPacked()
