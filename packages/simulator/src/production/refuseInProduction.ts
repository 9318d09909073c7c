/** What whoever runs a simulator in a production build has to say: read aloud in a review, it can't be meant otherwise. */
export type ProductionConsent = 'this is a demo'

/** Throws in a production build, unless somebody said that it is a demo. */
export function refuseInProduction(consent: ProductionConsent | undefined): void {
  if (!isProduction() || consent === 'this is a demo') return
  throw new Error(
    '@mfa-challenge/simulator: this is a production build, and the simulator lets anybody through who can reach it: its ' +
      'keys are public and every code can be read. Leave it out of what you ship: import it in tests, stories and ' +
      "development alone. If this is a demo, a Storybook or an end-to-end test, say so: { allowInProduction: 'this is a " +
      "demo' } (mfa-simulator --allow-in-production), or set NODE_ENV to something other than production.",
  )
}

function isProduction(): boolean {
  try {
    // Bundlers replace exactly this expression (Vite's `import.meta.env.PROD` is made of it, and Jest can't read that one).
    return process.env.NODE_ENV === 'production'
  } catch {
    // A page that nothing was built for: no `process`, and nobody who said which it is.
    return false
  }
}
