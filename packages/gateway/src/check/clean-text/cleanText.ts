const longest = 160

/** What others said, fit for a line of ours: nothing that steers a terminal, and not too long. */
export function cleanText(value: unknown): string {
  if (typeof value !== 'string') return ''
  const plain = value
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain
}

/** Takes secrets out of a text: a service may say back what it was told. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => (secret.length < 6 ? rest : rest.replaceAll(secret, '[hidden]')), text)
}
