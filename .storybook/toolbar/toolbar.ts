/**
 * What each tool of the toolbar offers. A page's address can say it too: `?globals=theme:dark;direction:rtl`. While a
 * tool is as it was at first it shows its icon alone.
 */
export const toolbar = {
  theme: {
    name: 'Theme',
    description: 'Theme: light or dark, for the page and for the challenge',
    toolbar: {
      icon: 'sun',
      dynamicTitle: false,
      items: [
        { value: 'light', title: 'Light', icon: 'sun' },
        { value: 'dark', title: 'Dark', icon: 'moon' },
      ],
    },
  },
  portal: {
    name: 'Portal',
    description: 'Portal: whose colours the challenge wears. Each is a few lines of CSS',
    toolbar: {
      icon: 'paintbrush',
      items: [
        { value: 'none', title: 'Our own colours', type: 'reset' },
        { value: 'sailpoint', title: 'SailPoint’s look' },
        { value: 'high-contrast', title: 'High contrast' },
        { value: 'playful', title: 'Playful' },
      ],
    },
  },
  locale: {
    name: 'Locale',
    description: 'Locale: a language, or a made-up one that shows what a translation would break',
    toolbar: {
      icon: 'globe',
      items: [
        { value: 'en', title: 'English', type: 'reset' },
        { value: 'ar', title: 'العربية' },
        { value: 'cs', title: 'Čeština' },
        { value: 'da', title: 'Dansk' },
        { value: 'de', title: 'Deutsch' },
        { value: 'es', title: 'Español' },
        { value: 'fi', title: 'Suomi' },
        { value: 'fr', title: 'Français' },
        { value: 'he', title: 'עברית' },
        { value: 'hu', title: 'Magyar' },
        { value: 'it', title: 'Italiano' },
        { value: 'ja', title: '日本語' },
        { value: 'ko', title: '한국어' },
        { value: 'lt', title: 'Lietuvių' },
        { value: 'nl', title: 'Nederlands' },
        { value: 'no', title: 'Norsk' },
        { value: 'pl', title: 'Polski' },
        { value: 'pt', title: 'Português' },
        { value: 'ru', title: 'Русский' },
        { value: 'sv', title: 'Svenska' },
        { value: 'th', title: 'ไทย' },
        { value: 'tr', title: 'Türkçe' },
        { value: 'zh-CN', title: '简体中文' },
        { value: 'zh-TW', title: '繁體中文' },
        { value: 'en-XA', title: 'Lengthened (en-XA)' },
        { value: 'ar-XB', title: 'Right to left (ar-XB)' },
      ],
    },
  },
  direction: {
    name: 'Direction',
    description: 'Direction: which way the page reads',
    toolbar: {
      icon: 'transfer',
      items: [
        { value: 'ltr', title: 'Left to right', type: 'reset' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  motion: {
    name: 'Motion',
    description: 'Motion: as the system says, less of it, or all',
    toolbar: {
      icon: 'play',
      items: [
        { value: 'system', title: 'As the system says', type: 'reset' },
        { value: 'reduce', title: 'Reduced motion' },
        { value: 'no-preference', title: 'Full motion' },
      ],
    },
  },
  contrast: {
    name: 'Contrast',
    description: 'Contrast: as the system says, or more',
    toolbar: {
      icon: 'contrast',
      items: [
        { value: 'system', title: 'As the system says', type: 'reset' },
        { value: 'more', title: 'More contrast' },
      ],
    },
  },
  forcedColors: {
    name: 'Forced colours',
    description:
      'Forced colours: close to what a browser does in a contrast theme, and no more than close. Try the real mode too',
    toolbar: {
      icon: 'eye',
      items: [
        { value: 'system', title: 'As the system says', type: 'reset' },
        { value: 'active', title: 'Forced colours, roughly' },
      ],
    },
  },
} as const

/** The same as Storybook wants it. What resets a tool unsets it, so that the tool looks untouched. */
export const globalTypes = Object.fromEntries(
  Object.entries(toolbar).map(([id, { toolbar: tool, ...rest }]) => [
    id,
    { ...rest, toolbar: { ...tool, items: [...tool.items] } },
  ]),
)
