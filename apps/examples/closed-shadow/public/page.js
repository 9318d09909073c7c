const main = document.querySelector('main')
const outcome = document.querySelector('output')

/** Asks the server to approve, with proof where there is some. */
function approve(assertion) {
  const headers = assertion === undefined ? {} : { 'MFA-Assertion': assertion }
  return fetch('/api/requests/AR-20418/approve', { method: 'POST', headers })
}

/** The challenge in the page, where no style and no script of the page reaches it. */
function showChallenge(transaction) {
  const challenge = document.createElement('mfa-challenge')
  Object.assign(challenge, {
    gateway: '/mfa-gateway',
    transaction,
    context: 'Approve access request AR-20418',
    cancelable: true,
    focused: true,
    // Read when it is put into the page.
    shadow: 'closed',
    stylesheet: '/mfa-challenge/styles.css',
  })
  challenge.addEventListener('mfasucceeded', async ({ detail }) => {
    const { ok } = await approve(detail.takeAssertion())
    challenge.remove()
    outcome.textContent = ok ? 'Approved.' : 'Not approved. Try again later.'
  })
  challenge.addEventListener('mfaabandoned', () => {
    challenge.remove()
    outcome.textContent = 'Not approved: it was not confirmed.'
  })
  main.append(challenge)
}

document.querySelector('button').addEventListener('click', async () => {
  if (document.querySelector('mfa-challenge') !== null) return
  const refused = await approve()
  const transaction = /mfa_transaction="([^"]+)"/.exec(refused.headers.get('WWW-Authenticate'))?.[1]
  if (transaction !== undefined) showChallenge(transaction)
  else outcome.textContent = refused.ok ? 'Approved.' : 'Not approved. Try again later.'
})
