import type { Theme } from '../app/useRootTheme.ts'
import { Icon } from '../icons/Icon.tsx'
import { Initials } from '../initials/Initials.tsx'
import { languageName, languages } from '../language/language.ts'
import type { PortalPerson } from '../portal-api/PortalSession.ts'

export interface PortalHeaderProps {
  person: PortalPerson | undefined
  /** A BCP 47 tag. */
  language: string
  onLanguageChange: (language: string) => void
  theme: Theme
  onThemeChange: (theme: Theme) => void
}

const themes = [
  { theme: 'system', name: 'System' },
  { theme: 'light', name: 'Light' },
  { theme: 'dark', name: 'Dark' },
] as const

/** The name of the portal, who is signed in, which language it speaks and how it looks. */
export function PortalHeader({ person, language, onLanguageChange, theme, onThemeChange }: PortalHeaderProps) {
  return (
    <header className="portal-header">
      <p className="portal-name">
        <Icon name="brand" size={22} />
        Acme Access
      </p>
      <div className="portal-choices">
        <label className="portal-choice">
          <span>Language</span>
          <select
            className="select"
            value={language}
            onChange={({ currentTarget }) => onLanguageChange(currentTarget.value)}
          >
            {offered(language).map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        </label>
        <label className="portal-choice">
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
      </div>
      {person !== undefined && (
        <p className="portal-person">
          <Initials name={person.displayName} />
          <span>{person.displayName}</span>
        </p>
      )}
    </header>
  )
}

/** An address may ask for one that is not on the list: `de-AT` reads German. */
function offered(language: string): readonly string[] {
  return languages.includes(language) ? languages : [...languages, language]
}
