import { createRoot } from 'react-dom/client'
import '@mfa-challenge/ui/styles.css'
import { ThemedScreens } from '../../../.storybook/guide/theming-example/ThemedScreens.tsx'
import { followTheme } from './followTheme.ts'
import './live.css'
import './theming.css'

followTheme()
const place = document.getElementById('live')
if (place !== null) createRoot(place).render(<ThemedScreens />)
