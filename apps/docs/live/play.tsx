import { createRoot } from 'react-dom/client'
import '@mfa-challenge/ui/styles.css'
import { createPlayWorld } from '../../demo/src/playground/createPlayWorld.ts'
import { Playable } from '../../demo/src/playground/Playable.tsx'
import { followTheme } from './followTheme.ts'
import './live.css'

followTheme()
const place = document.getElementById('live')
if (place !== null) {
  createRoot(place).render(<Playable world={createPlayWorld()} context="Approve access request AR-20418" />)
}
