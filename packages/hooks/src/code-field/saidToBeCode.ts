// Stems of words, in about thirty languages: each byte of them travels. What they don't know is read by its looks alone.
const code = '(?:[ckк][oóо]{1,2}[dд]|pass|парол|رمز|קוד|コード|[码碼]|인증|รหัส|(?:otp|pin|tan)(?!\\p{L}))'
const other =
  '(?:(?:^|\\P{L})(?:r[eé]f|n[or](?!\\p{L})|ord|acc(?!ess)|car[dt]|com+and|case|ticket)|заказ|[单單]|注文|주문)'
const is = '(?:is|est?|ist|lautet|[éè]s?|är|er|هو|הוא|คือ)'

const words = (source: string) => new RegExp(source, 'isu')
const filler = '[^\\p{L}\\d§.!?;,|\\n]'
function createPatterns() {
  return {
    namesOther: words(
      `${other}\\p{L}*\\.?[ -]?${code}?\\p{L}*${filler}*(?:(?!\\p{L}*${code})(?:\\p{L}{1,3}\\.|\\p{L}+${filler})${filler}*){0,2}$`,
    ),
    namesCode: words(
      `${code}\\p{L}*(?:(?:(?![.!?;,]\\s)[^。；])*(?:[:=]|\\P{L}${is}))?[\\s:=>"'«“„「『【([<{*#_]*(?:\\p{L}{1,2}-)?$`,
    ),
    /** `482913 is your code 14`: the word belongs to the number before it. */
    namesEarlier: /^\d[^.!?;,:。；！？§\n]*\n?[^\p{L}:]*$/u,
    startsClause: words(`(?:^|[^\\p{L}\\d\\s,'"/_]\\s?|\\n)[^\\p{L}\\d,]*$`),
    isNamedAfter: words(`^[^.!?;,|。；！？§\\d]*${code}[^.!?;,|。；！？§\\d\\n]*(?:[.!?;,|。；！？§\\n]|$)`),
  }
}

/** Made at the first paste: they take some milliseconds, and most people type. */
let patterns: ReturnType<typeof createPatterns> | undefined

/** Whether the words beside a number say that it is a code (1), that it is something else (-1), or neither. */
export function saidToBeCode(before: string, after: string): -1 | 0 | 1 {
  const { namesOther, namesCode, namesEarlier, startsClause, isNamedAfter } = (patterns ??= createPatterns())
  if (namesOther.test(before)) return -1
  return (namesCode.test(before) && !namesEarlier.test(before)) ||
    (startsClause.test(before) && isNamedAfter.test(after))
    ? 1
    : 0
}
