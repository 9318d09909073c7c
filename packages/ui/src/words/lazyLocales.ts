// Generated from packages/ui/locales, by `node .scripts/locales.mjs`.
import type { MfaLocales } from './MfaCatalogue.ts'

/** Every language but English, each fetched when it is asked for. */
export const lazyLocales: MfaLocales = {
  ar: () => import('../locales/ar.ts').then((file) => file.ar),
  da: () => import('../locales/da.ts').then((file) => file.da),
  de: () => import('../locales/de.ts').then((file) => file.de),
  es: () => import('../locales/es.ts').then((file) => file.es),
  fi: () => import('../locales/fi.ts').then((file) => file.fi),
  fr: () => import('../locales/fr.ts').then((file) => file.fr),
  hu: () => import('../locales/hu.ts').then((file) => file.hu),
  it: () => import('../locales/it.ts').then((file) => file.it),
  ja: () => import('../locales/ja.ts').then((file) => file.ja),
  nl: () => import('../locales/nl.ts').then((file) => file.nl),
  no: () => import('../locales/no.ts').then((file) => file.no),
  sv: () => import('../locales/sv.ts').then((file) => file.sv),
}
