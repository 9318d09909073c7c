/** A security question of the simulated tenant. */
export interface TenantQuestion {
  /** A number in a string (legacy) or a UUID: the service has both. */
  id: string
  /** In the tenant's default language. */
  text: string
  /** In other languages. */
  translations: Readonly<Record<string, string>>
}

/** The security questions of the simulated tenant. */
export const kbaQuestions: readonly TenantQuestion[] = [
  {
    id: '173423',
    text: 'What was the name of your first pet?',
    translations: { fr: 'Comment s’appelait votre premier animal ?' },
  },
  {
    id: 'c54fee53-2d63-4fc5-9259-3e93b9994135',
    text: 'In which city were you born?',
    translations: { fr: 'Dans quelle ville êtes-vous né ?' },
  },
  {
    id: '143cfd3b-c23f-426b-ae5f-d3db06fa5919',
    text: 'On which street did you grow up?',
    translations: { fr: 'Dans quelle rue avez-vous grandi ?' },
  },
  { id: '173421', text: 'What is your alphanumeric PIN?', translations: {} },
]

/** The question in one language, or else in the default one. */
export function questionText({ text, translations }: TenantQuestion, locale: string): string {
  return translations[locale] ?? text
}

/** The question in every language, as the service writes it: JSON in a string. */
export function questionInAllLanguages({ text, translations }: TenantQuestion): string {
  const translated = Object.entries(translations).map(([locale, translation]) => ({ text: translation, locale }))
  return JSON.stringify([...translated, { text, locale: '' }])
}
