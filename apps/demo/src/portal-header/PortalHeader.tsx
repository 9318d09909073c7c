import type { Theme } from '../app/useRootTheme.ts'
import type { PortalPerson } from '../portal-api/PortalSession.ts'

export interface PortalHeaderProps {
  person: PortalPerson | undefined
  theme: Theme
  onThemeChange: (theme: Theme) => void
}

const themes = [
  { theme: 'system', name: 'System' },
  { theme: 'light', name: 'Light' },
  { theme: 'dark', name: 'Dark' },
] as const

/** The name of the portal, who is signed in, and how it looks. */
export function PortalHeader({ person, theme, onThemeChange }: PortalHeaderProps) {
  return (
    <header className="portal-header">
      <p className="portal-name">
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M10 2.5 16 5v4.5c0 3.6-2.4 6.6-6 8-3.6-1.4-6-4.4-6-8V5z" />
          <path d="m7.5 10 1.8 1.8L12.8 8" />
        </svg>
        Acme Access
      </p>
      {person !== undefined && <p className="portal-person">{person.displayName}</p>}
      <label className="portal-theme">
        <span>Theme</span>
        <select
          value={theme}
          onChange={({ currentTarget }) => {
            const chosen = themes.find((entry) => entry.theme === currentTarget.value)
            if (chosen !== undefined) onThemeChange(chosen.theme)
          }}
        >
          {themes.map((entry) => (
            <option key={entry.theme} value={entry.theme}>
              {entry.name}
            </option>
          ))}
        </select>
      </label>
    </header>
  )
}
