const outcome = document.querySelector('output')

/** Asks the server to approve, with proof where there is some. */
function approve(assertion) {
  const headers = assertion === undefined ? {} : { 'MFA-Assertion': assertion }
  return fetch('/api/requests/AR-20418/approve', { method: 'POST', headers })
}

async function approveOnceConfirmed() {
  const refused = await approve()
  const transaction = /mfa_transaction="([^"]+)"/.exec(refused.headers.get('WWW-Authenticate'))?.[1]
  if (transaction === undefined) return refused.ok
  const context = 'Approve access request AR-20418'
  // A dialog over the page, until the person has confirmed it. Rejects where that comes to nothing.
  const { takeAssertion } = await mfaChallenge.stepUp({ gateway: '/mfa-gateway', transaction, context })
  return (await approve(takeAssertion())).ok
}

document.querySelector('button').addEventListener('click', async () => {
  try {
    outcome.textContent = (await approveOnceConfirmed()) ? 'Approved.' : 'Not approved. Try again later.'
  } catch (error) {
    const hasGivenUp = error.reason === 'abandoned'
    outcome.textContent = hasGivenUp ? 'Not approved: it was not confirmed.' : 'Not approved. Try again later.'
  }
})
