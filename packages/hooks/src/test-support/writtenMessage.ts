import type { CodeAlphabet } from '../code-field/cleanCode.ts'

interface WrittenMessage {
  code: string
  alphabet: CodeAlphabet
  text: string
}

const joints =
  ' |-|\u00a0|\u202f|\u2009|\u2011|–|—|−|\u200b|\u200d|\u2060|\ufeff|\u00ad|·|_|/|\t|  | - |\n|\r\n| · | / '.split('|')
const zeros = ['٠', '۰', '०', '০', '０', '๐', '𝟎']
const wraps = [
  '@',
  '@',
  '@',
  '«@»',
  '"@"',
  '[@]',
  '(@)',
  '*@*',
  '**@**',
  '\u2066@\u2069',
  '\u200e@\u200f',
  '「@」',
  "'@'",
]
const wordsBefore =
  'code|Your code is|Ihr Code lautet|Votre code :|Tu código de Acme es|Il tuo codice è|Seu código:|Je code is|Din kod är|Din kode er|Koodisi on|Twój kod to|Váš kód je|Kódja:|Ваш код:|Пароль|رمزك هو|קוד:|認証コードは|認証番号:|인증번호|验证码|驗證碼為|Kodas:|Slaptažodis|รหัส OTP|Kodunuz:|OTP|PIN|Passcode:|ओटीपी|Salasana|Jelszó:|Heslo|Hasło|Clave|Senha|Acme:|Use|Enter||'
const wordsAfter =
  ' is your Acme code| ist Ihr Code| est votre code| es tu código| è il tuo codice| är din kod| er koden din| on koodisi| to Twój kod| je váš kód| — ваш код| هو رمزك|は認証コードです|은 인증번호입니다|是您的验证码| yra jūsų kodas| คือรหัส| kodunuzdur| salasanasi|'
/** What else has numbers: `#` is a digit by chance, `@` a word before it. */
const others = [
  '22.11.2026|2026-11-22|22/11/26|11月22日|22 Nov 2026|November 22, 2026|22. 11. 2026|2026. 11. 22.|22.11.|11/22|22-11-2026|2026年11月22日|22.11.26',
  '14:35|2:35 PM|14.35|14h35|14:35:20|14時35分|오후 2시 35분',
  '+49 151 #######|0800 ### ####|1-800-###-####|(0##) ###-####|0### ######|0##/#######|8 800 ###-##-##|+1 (###) ###-####|###-####|## ## ## ## ##|0120-###-###|#####|###########|1588-####|#### ####',
  '$1,###.##|1.###,00 EUR|1 ###,## zł|€ ##,95|#####円|##,###원|¥####|USD ####|#### kr|###### Ft|R$ ###,90|###.### EUR|###,###|### ### Kč|## ### руб|CHF 1.###,50|Rs. ####|##%',
  '10 minutes|5 min|10分|10분|30 sec|15 Minuten|10 минут|10 dakika|10 perc|10 دقائق|10 דקות|10 นาที|3600 seconds|1440 min|24 h|(5 min)|10分钟内有效|10 minučių|10 წუთი|120 วินาที|1-2 Tage',
  'Ref ######|Bestell-Nr. ######|réf ######|Ticket N######|Order ######|užsakymas ######|Vorgang ########|rif. ######|Case #####|заявка ######|注文番号######|订单######|주문번호 ######|sipariş ######|אסמכתא ######|مرجع ######|ID ####|tx ###-###|INC-######|Code client ######|for account ######|######',
  'ending in ####|**####|xx####|…####|card ####|*####|尾号####|DE89 3704 0044 0532 0130 00|GB29 NWBK 6016 1331 9268 19|#### #### #### ####|XXXX-XXXX-XXXX-####|karta 4321...####',
  'https://acme.example/r/######|Office 365|24/7|2FA|3D Secure|O2|##### Berlin|1. |v12.4.1|in 2026|user######@acme.example|192.168.10.24|FA+9qCX9VSu|<#>|B2B',
]
const beforeOthers = '|||valid |für |до |有效|Call |at |galioja |on |('
const between = '. | |, |\n| - |; |. |，|。| | '
const capitals = 'ABCDEFGHJKLMNPQRSTUVWXYZ'.split('')

/** A message with a code of 4 to 8 characters among other numbers, as no one would write it: the same for the same seed. */
export function writtenMessage(seed: number): WrittenMessage {
  const chance = spreadChance(seed)
  const among = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)]
  const oneOf = (items: string) => among(items.split('|')) ?? ''
  const digits = (shape: string) => shape.replaceAll('#', () => String(Math.floor(chance() * 10)))

  const length = chance() < 0.6 ? 6 : (among([4, 5, 7, 8]) ?? 6)
  const alphabet = chance() < 0.12 ? 'alphanumeric' : 'digits'
  const number = digits('#'.repeat(length))
  const code = alphabet === 'digits' ? number : (among(capitals) ?? '') + number.slice(1, -1) + (among(capitals) ?? '')
  const before = oneOf(wordsBefore)
  const after = before === '' || chance() < 0.1 ? oneOf(wordsAfter) : ''
  const wrapped = (among(wraps) ?? '@').replace('@', () => grouped(code, alphabet, chance))
  const texts = Array.from(
    { length: Math.floor(chance() * 4) },
    () => oneOf(beforeOthers) + digits(oneOf(among(others) ?? '')),
  )
  texts.splice(Math.floor(chance() * (texts.length + 1)), 0, `${before} ${wrapped}${after}`)
  const text =
    texts.reduce((all, next) => all + oneOf(between) + next) + (chance() < 0.1 ? `\n@acme.example #${code}` : '')
  return { code, alphabet, text: chance() < 0.15 ? inScript(text, among(zeros) ?? '0') : text }
}

function grouped(code: string, alphabet: CodeAlphabet, chance: () => number): string {
  if (chance() < 0.6) return code
  const sizes = [3, 2, 4].filter((size) => code.length % size === 0)
  const size = sizes[Math.floor(chance() * sizes.length)] ?? Math.ceil(code.length / 2)
  const usable = alphabet === 'digits' ? joints : ['-', '–', '\u2011']
  const parts = Array.from({ length: Math.ceil(code.length / size) }, (_, at) => code.slice(at * size, (at + 1) * size))
  return parts.join(usable[Math.floor(chance() * usable.length)])
}

function inScript(text: string, zero: string): string {
  return text.replaceAll(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)))
}

/** Seeds that follow each other give rows that have nothing in common (mulberry32). */
function spreadChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
