import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HeardBrowser } from '../options/HeardOptions.ts'

const firefoxSettings = {
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'termsofuse.bypassNotification': true,
  'app.update.enabled': false,
  'browser.translations.automaticallyPopup': false,
  'signon.rememberSignons': false,
}

const chromiumSwitches = [
  '--no-sandbox',
  '--test-type',
  '--no-first-run',
  '--no-default-browser-check',
  '--force-renderer-accessibility',
  '--disable-gpu',
  '--password-store=basic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate',
  '--disable-save-password-bubble',
  '--lang=en-US',
  '--window-size=1280,1000',
  '--window-position=0,0',
]

/** A browser with a new profile, that asks nothing of its own, on a page. */
export function browserCommand(
  browser: HeardBrowser,
  { home, url }: { home: string; url: string },
): { command: string; args: readonly string[] } {
  const profile = join(home, browser)
  switch (browser) {
    case 'firefox': {
      mkdirSync(profile)
      const settings = Object.entries(firefoxSettings).map(
        ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
      )
      writeFileSync(join(profile, 'user.js'), settings.join(''))
      const size = ['--width', '1280', '--height', '1000']
      return { command: 'firefox-esr', args: ['--no-remote', '--profile', profile, ...size, url] }
    }
    case 'chromium':
      return { command: 'chromium', args: [...chromiumSwitches, `--user-data-dir=${profile}`, url] }
    default:
      return browser satisfies never
  }
}
