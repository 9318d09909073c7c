import { useEffect } from 'react'

/** What the page looks like. */
export type Theme = 'system' | 'light' | 'dark'

/** Puts the theme on the document, where the style sheet reads it. */
export function useRootTheme(theme: Theme): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.theme = theme
    return () => {
      delete dataset.theme
    }
  }, [theme])
}
