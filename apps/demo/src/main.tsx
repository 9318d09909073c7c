import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import '@mfa-challenge/ui/styles.css'
import './app/page.css'

const root = document.getElementById('root')
if (root === null)
  throw new Error('index.html has no element with the id "root", so there is nowhere to put the portal.')

// The portal's own cache. Codes and answers never come here: the challenge keeps a private one.
const queryClient = new QueryClient()

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
