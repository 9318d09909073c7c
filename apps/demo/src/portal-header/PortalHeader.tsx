import type { Theme } from '../app/useRootTheme.ts'
import { Icon } from '../icons/Icon.tsx'
import { Initials } from '../initials/Initials.tsx'
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
        <Icon name="brand" size={22} />
        Acme Access
      </p>
      <label className="portal-theme">
        <span>Theme</span>
        <select
          className="select"
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
      {person !== undefined && (
        <p className="portal-person">
          <Initials name={person.displayName} />
          <span>{person.displayName}</span>
        </p>
      )}
    </header>
  )
}
