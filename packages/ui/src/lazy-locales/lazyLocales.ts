// Generated from packages/ui/locales, by `node .scripts/locales.mjs`.
import type { MfaLocales } from '../words/MfaCatalogue.ts'

/** Every language but English, each fetched when it is asked for. */
export const lazyLocales: MfaLocales = {
  ar: () => import('../locales/ar.ts').then((file) => file.ar),
  cs: () => import('../locales/cs.ts').then((file) => file.cs),
  da: () => import('../locales/da.ts').then((file) => file.da),
  de: () => import('../locales/de.ts').then((file) => file.de),
  es: () => import('../locales/es.ts').then((file) => file.es),
  fi: () => import('../locales/fi.ts').then((file) => file.fi),
  fr: () => import('../locales/fr.ts').then((file) => file.fr),
  he: () => import('../locales/he.ts').then((file) => file.he),
  hu: () => import('../locales/hu.ts').then((file) => file.hu),
  it: () => import('../locales/it.ts').then((file) => file.it),
  ja: () => import('../locales/ja.ts').then((file) => file.ja),
  ko: () => import('../locales/ko.ts').then((file) => file.ko),
  lt: () => import('../locales/lt.ts').then((file) => file.lt),
  nl: () => import('../locales/nl.ts').then((file) => file.nl),
  no: () => import('../locales/no.ts').then((file) => file.no),
  pl: () => import('../locales/pl.ts').then((file) => file.pl),
  pt: () => import('../locales/pt.ts').then((file) => file.pt),
  ru: () => import('../locales/ru.ts').then((file) => file.ru),
  sv: () => import('../locales/sv.ts').then((file) => file.sv),
  th: () => import('../locales/th.ts').then((file) => file.th),
  tr: () => import('../locales/tr.ts').then((file) => file.tr),
  'zh-CN': () => import('../locales/zh-CN.ts').then((file) => file.zhCN),
  'zh-TW': () => import('../locales/zh-TW.ts').then((file) => file.zhTW),
}
