/** Masks a phone or mailbox as a portal would: enough to recognise, too little to learn. */
export function maskDestination(destination: string): string {
  const at = destination.indexOf('@')
  if (at > 0) return `${destination.slice(0, 1)}•••${destination.slice(at)}`
  return `••• ${destination.replaceAll(/\D/g, '').slice(-4)}`
}
