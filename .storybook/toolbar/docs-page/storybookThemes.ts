import { create } from 'storybook/theming'

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'
const both = {
  brandTitle: 'MFA Challenge',
  brandTarget: '_self',
  fontBase: font,
  fontCode: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
  appBorderRadius: 10,
  inputBorderRadius: 8,
}

/** Storybook itself in the challenge's own colours: these can't be read from CSS there. */
export const storybookThemes = {
  light: create({
    ...both,
    base: 'light',
    colorPrimary: '#00599c',
    colorSecondary: '#00599c',
    appBg: '#f0f3f7',
    appContentBg: '#ffffff',
    appPreviewBg: '#f0f3f7',
    appBorderColor: '#d9dfe7',
    textColor: '#16202d',
    textMutedColor: '#4d5866',
    barBg: '#ffffff',
    barTextColor: '#4d5866',
    barHoverColor: '#00599c',
    barSelectedColor: '#00599c',
    inputBorder: '#78859a',
  }),
  dark: create({
    ...both,
    base: 'dark',
    colorPrimary: '#6fb9f4',
    colorSecondary: '#6fb9f4',
    appBg: '#0c1118',
    appContentBg: '#111720',
    appPreviewBg: '#0c1118',
    appBorderColor: '#2f3947',
    textColor: '#e8ebf0',
    textMutedColor: '#adb6c2',
    barBg: '#111720',
    barTextColor: '#adb6c2',
    barHoverColor: '#6fb9f4',
    barSelectedColor: '#6fb9f4',
    inputBg: '#0c1118',
    inputBorder: '#78859a',
  }),
}
