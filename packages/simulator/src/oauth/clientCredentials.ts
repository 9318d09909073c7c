/** The personal access token of the simulated tenant. Made up, the same in every run, and no secret. */
export const clientCredentials = {
  clientId: '5f3a1c9be7d24060a8b2d4f6c8e0a2b4',
  clientSecret: 'simulated-client-secret-never-for-production',
} as const
