import { readFetch, readFlag, readLevel, readLinks, readList, readText, readWord, readWords } from './readers.ts'

/**
 * What the element is told, by attribute or by property, under one name in small letters: frameworks disagree about any
 * other. What can't be text is a property only.
 */
const readers = {
  gateway: readText,
  transaction: readText,
  methods: readList,
  locale: readText,
  theme: readWord(['light', 'dark']),
  context: readText,
  headinglevel: readLevel,
  cancelable: readFlag,
  continuable: readFlag,
  autopush: readFlag,
  remember: readFlag,
  focused: readFlag,
  modal: readFlag,
  shadow: readWord(['open', 'closed']),
  stylesheet: readText,
  challengekey: readText,
  help: readLinks,
  words: readWords,
  fetch: readFetch,
} as const satisfies Record<string, (value: unknown) => unknown>

export type SettingName = keyof typeof readers
export const settingNames = Object.keys(readers).filter(isSettingName)

/** Those that are functions or objects of the page's own. */
const propertyOnly: readonly SettingName[] = ['words', 'fetch']
export const attributeNames = settingNames.filter((name) => !propertyOnly.includes(name))

/** What was set, as it was set. */
export type GivenSettings = Partial<Record<SettingName, unknown>>

/** What it comes to. */
export type Settings = { readonly [Name in SettingName]?: ReturnType<(typeof readers)[Name]> }

export function readSettings(given: GivenSettings): Settings {
  const settings: Settings = {}
  return Object.assign(settings, Object.fromEntries(settingNames.map((name) => [name, readers[name](given[name])])))
}

function isSettingName(name: string): name is SettingName {
  return name in readers
}
