/** The one request of the demo. Its name is on the devices too. */
export const requestId = 'AR-20418'
