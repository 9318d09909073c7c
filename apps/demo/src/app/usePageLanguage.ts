import { useEffect, useState } from 'react'
import { addressIn, pageDirection, readLanguage } from '../language/language.ts'

/** The page's language: what the address asked for, until another one is chosen. Says it on the document, too. */
export function usePageLanguage(): [language: string, choose: (language: string) => void] {
  const [language, setLanguage] = useState(() => readLanguage(location.href))

  useEffect(() => {
    const { documentElement } = document
    documentElement.lang = language
    documentElement.dir = pageDirection(language)
  }, [language])

  const choose = (chosen: string) => {
    history.replaceState(history.state, '', addressIn(chosen, location.href))
    setLanguage(chosen)
  }
  return [language, choose]
}
