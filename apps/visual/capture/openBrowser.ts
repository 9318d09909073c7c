import { type Browser, chromium } from 'playwright-core'

/** Starts the Chromium that takes the pictures. Each of its flags takes away something that differs between two looks. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-gpu-rasterization',
      // One pixel of a focus ring flickered without it.
      '--disable-partial-raster',
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  })
}
