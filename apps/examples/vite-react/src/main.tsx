import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@mfa-challenge/ui/styles.css'
import './index.css'
import './App.css'
import { App } from './App.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root.')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
