/**
 * What is known to be done to an answer before it is hashed: lower case by no locale's rules, and nothing else. No
 * trimming, no Unicode folding: an answer set elsewhere would no longer match.
 */
export function normalizeKbaAnswer(answer: string): string {
  return answer.toLowerCase()
}
