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
export type Settings = { readonly [Name in SettingName]: ReturnType<(typeof readers)[Name]> }

export function readSettings(given: GivenSettings): Settings {
  return {
    gateway: readers.gateway(given.gateway),
    transaction: readers.transaction(given.transaction),
    methods: readers.methods(given.methods),
    locale: readers.locale(given.locale),
    theme: readers.theme(given.theme),
    context: readers.context(given.context),
    headinglevel: readers.headinglevel(given.headinglevel),
    cancelable: readers.cancelable(given.cancelable),
    continuable: readers.continuable(given.continuable),
    autopush: readers.autopush(given.autopush),
    remember: readers.remember(given.remember),
    focused: readers.focused(given.focused),
    modal: readers.modal(given.modal),
    shadow: readers.shadow(given.shadow),
    stylesheet: readers.stylesheet(given.stylesheet),
    challengekey: readers.challengekey(given.challengekey),
    help: readers.help(given.help),
    words: readers.words(given.words),
    fetch: readers.fetch(given.fetch),
  }
}

function isSettingName(name: string): name is SettingName {
  return name in readers
}
