const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/

/** Whether a header holds an IP address, or a list of them as proxies write it. */
export function isForwardedAddress(header: string | null): boolean {
  return header !== null && header.split(',').every((entry) => ipv4.test(entry.trim()) || isIpv6(entry.trim()))
}

function isIpv6(address: string): boolean {
  return address.includes(':') && URL.canParse(`http://[${address}]/`)
}
