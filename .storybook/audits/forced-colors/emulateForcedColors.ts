import { defineBrowserCommand } from '@vitest/browser-playwright'

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Tells the browser that the person's system forces its colours upon pages, or no longer does. */
    emulateForcedColors: (forcedColors: 'active' | 'none') => Promise<void>
  }
}

/** For `commands` of a test project. No page can do this from inside. */
export const emulateForcedColors = defineBrowserCommand<['active' | 'none']>(({ page }, forcedColors) =>
  page.emulateMedia({ forcedColors }),
)
