/**
 * Whether both halves of a signed response (`AUTH|…|…:APP|…|…`) are about this person and this application. Whether they are genuine,
 * the service finds out: it has the keys.
 */
export function namesOnly(signedResponse: string, username: string, ikey: string): boolean {
  const halves = signedResponse.split(':')
  return (
    halves.length === 2 &&
    halves.every((half, index) => {
      const [prefix, payload = '', signature, ...rest] = half.split('|')
      if (prefix !== (index === 0 ? 'AUTH' : 'APP') || signature === undefined || rest.length > 0) return false
      const [user, key, expiry, ...more] = Buffer.from(payload, 'base64').toString().split('|')
      return user === username && key === ikey && expiry !== undefined && more.length === 0
    })
  )
}
