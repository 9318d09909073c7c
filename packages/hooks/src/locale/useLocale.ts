'use client'

import { readLocale } from '@mfa-challenge/contract/internal'
import { useSyncExternalStore } from 'react'

/**
 * The language to speak: the given one, else the page's (`<html lang>`, and it follows its changes), else English. Never
 * the browser's list: it would speak another language than the page, and hydrate to something else than a server sent.
 */
export function useLocale(given: string | undefined): string {
  const ofPage = useSyncExternalStore(given === undefined ? watchPage : watchNothing, pageLanguage, () => '')
  return given ?? readLocale(ofPage, '<html lang>') ?? 'en'
}

function pageLanguage(): string {
  return document.documentElement.lang
}

function watchPage(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['lang'] })
  return () => observer.disconnect()
}

function watchNothing(): () => void {
  return () => undefined
}
