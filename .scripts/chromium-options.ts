/**
 * What Playwright turns off. Chromium heeds the last such list only, so this one repeats it: see `chromiumSwitches` in
 * playwright-core.
 */
const offInPlaywright = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

/** The address bar's suggestions are pages of their own: for each window two more renderers, which nobody sees. */
const offToo = ['AimEnabled', 'WebUIOmniboxAimPopup', 'WebUIOmniboxPopup']

/** How every test starts Chromium: as root, without a GPU, and without what speaks to its maker. */
export const chromiumOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    // Debian turns it on; without a GPU it is the slower way.
    '--disable-gpu-rasterization',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${[...offInPlaywright, ...offToo].join(',')}`,
  ],
}
