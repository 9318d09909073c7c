/** The field of an answer's JSON, as text. */
export async function readField(response: Response, field: string): Promise<string> {
  const body: unknown = await response.json()
  if (typeof body === 'object' && body !== null) {
    const value: unknown = Object.entries(body).find(([name]) => name === field)?.[1]
    if (typeof value === 'string') return value
  }
  throw new Error(`The answer has no text in ${field}: ${JSON.stringify(body)}`)
}
