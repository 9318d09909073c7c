import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { VisualReport } from '../report/VisualReport.ts'
import './review.css'
import { App } from './App.tsx'

declare global {
  interface Window {
    /** Written by the run, into `report.js`. */
    visualReport?: VisualReport
  }
}

const root = document.getElementById('root')
if (root !== null) {
  const { visualReport } = window
  createRoot(root).render(
    <StrictMode>
      {visualReport === undefined ? (
        <p className="empty">There is no report beside this page. Make one: npm run visual</p>
      ) : (
        <App report={visualReport} isServed={location.protocol.startsWith('http')} />
      )}
    </StrictMode>,
  )
}
