import { expect, it } from 'vitest'
import { addressIn, languageName, languages, pageDirection, readLanguage } from './language.ts'

const portal = 'http://localhost:5173/'

it.each([
  ['', 'en'],
  ['?locale=ar', 'ar'],
  ['?locale=zh-tw', 'zh-TW'],
  ['?locale=de-AT&x=1', 'de-AT'],
  ['?locale=', 'en'],
  ['?locale=deutsch%20bitte', 'en'],
])('an address with “%s” asks for %s', (query, language) => {
  expect(readLanguage(portal + query)).toBe(language)
})

it('asks for a language in the address, and for English by not asking', () => {
  expect(addressIn('ar', `${portal}?x=1`)).toBe(`${portal}?x=1&locale=ar`)
  expect(addressIn('de', `${portal}?locale=ar`)).toBe(`${portal}?locale=de`)
  expect(addressIn('en', `${portal}?locale=ar`)).toBe(portal)
})

it('calls each language as its readers do', () => {
  const names = languages.map(languageName)
  expect(names).toEqual(expect.arrayContaining(['English', 'Deutsch', 'العربية', 'Čeština', '日本語']))
  expect(new Set(names).size).toBe(languages.length)
})

it('turns the page for those who read from right to left', () => {
  expect(['ar', 'he', 'ar-EG'].map(pageDirection)).toEqual(['rtl', 'rtl', 'rtl'])
  expect(['en', 'ja', 'de-AT'].map(pageDirection)).toEqual(['ltr', 'ltr', 'ltr'])
})
