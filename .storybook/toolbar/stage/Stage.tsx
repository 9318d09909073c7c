import type { ReactNode } from 'react'
import { WordsProvider } from '../../../packages/ui/src/words/WordsContext.tsx'
import { pseudoWords } from '../pseudo-words/pseudoWords.ts'
import type { Chosen } from '../readToolbar.ts'
import './Stage.css'

export interface StageProps {
  chosen: Chosen
  /** In the card that a whole challenge would bring. */
  card: boolean
  /** Up to the edges, for a page of its own. */
  bare: boolean
  children: ReactNode
}

const pseudoLocales = { 'en-XA': pseudoWords('en-XA'), 'ar-XB': pseudoWords('ar-XB') }

/** Where a story stands: a quiet page, as a portal's would be. */
export function Stage({ chosen, card, bare, children }: StageProps) {
  const { theme, portal, direction, locale } = chosen
  return (
    <div
      data-stage={bare ? 'bare' : 'padded'}
      dir={direction}
      lang={locale}
      data-mfa-theme={theme}
      data-portal-theme={portal === 'none' ? undefined : portal}
    >
      <WordsProvider words={locale === 'en' ? undefined : pseudoLocales[locale]}>
        {card ? (
          <div data-mfa-root="" data-mfa-part="challenge">
            {children}
          </div>
        ) : (
          children
        )}
      </WordsProvider>
    </div>
  )
}
