/** The statuses whose body is an `ErrorResponseDto`. */
export type ErrorStatus = 400 | 403 | 404 | 405 | 500

/** A sentence about an error, as the service words and labels it. */
export interface ErrorMessage {
  locale: string
  localeOrigin: 'DEFAULT' | 'REQUEST'
  text: string
}

const english: Record<ErrorStatus, string> = {
  400: 'The request was syntactically correct but its content is semantically invalid.',
  403: 'The server understood the request but refuses to authorize it.',
  404: 'The server did not find a current representation for the target resource.',
  405: 'The method is not supported by the target resource.',
  500: 'An internal fault occurred.',
}

const french: Record<ErrorStatus, string> = {
  400: 'La syntaxe de la demande est correcte, mais son contenu n’est pas valide.',
  403: 'Le serveur a compris la demande mais refuse de l’autoriser.',
  404: 'Le serveur n’a pas trouvé la ressource demandée.',
  405: 'La ressource n’accepte pas cette méthode.',
  500: 'Une erreur interne s’est produite.',
}

/** Picks the language by `Accept-Language`: English and French are known, English is the default. */
export function errorMessage(status: ErrorStatus, acceptLanguage: string | null): ErrorMessage {
  const language = preferredLanguage(acceptLanguage)
  if (language === undefined) return { locale: 'en-US', localeOrigin: 'DEFAULT', text: english[status] }
  if (language === 'en') return { locale: 'en-US', localeOrigin: 'REQUEST', text: english[status] }
  return { locale: 'fr-FR', localeOrigin: 'REQUEST', text: french[status] }
}

function preferredLanguage(acceptLanguage: string | null): 'en' | 'fr' | undefined {
  for (const range of (acceptLanguage ?? '').split(',')) {
    const language = range.trim().slice(0, 2).toLowerCase()
    if (language === 'fr' || language === 'en') return language
  }
  return undefined
}
