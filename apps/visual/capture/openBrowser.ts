import { type Browser, chromium } from 'playwright-core'
import { chromiumOptions } from '../../../.scripts/chromium-options.ts'

/** Starts the Chromium that takes the pictures: as all tests do, and without what differs between two looks. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...chromiumOptions,
    args: [
      ...chromiumOptions.args,
      // One pixel of a focus ring flickered without it.
      '--disable-partial-raster',
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  })
}
