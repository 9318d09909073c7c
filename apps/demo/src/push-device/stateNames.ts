/** What became of a question that no longer waits. */
export const stateNames = { approved: 'Approved', denied: 'Denied', expired: 'Expired' } as const
