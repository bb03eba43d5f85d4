import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { registerServiceWorker } from './app/register-service-worker.ts'
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'
import './ui/toolbar.css'

// The editor is the largest part of the page: its download begins here, before there is a place to mount it.
void import('./editor/mount-editor.ts')
void registerServiceWorker()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
