const button = document.querySelector('button')
const outcome = document.querySelector('output')

/** Asks the server to approve, with proof where there is some. */
function approve(assertion) {
  const headers = assertion === undefined ? {} : { 'MFA-Assertion': assertion }
  return fetch('/api/requests/AR-20418/approve', { method: 'POST', headers })
}

/** The challenge in the page, where no style and no script of the page reaches it. */
function showChallenge(transaction) {
  const challenge = Object.assign(document.createElement('mfa-challenge'), {
    gateway: '/mfa-gateway',
    transaction,
    context: 'Approve access request AR-20418',
    cancelable: true,
    focused: true,
    // Read when it is put into the page.
    shadow: 'closed',
    stylesheet: '/mfa-challenge/styles.css',
  })
  const end = (text) => {
    challenge.replaceWith(button)
    outcome.textContent = text
  }
  challenge.addEventListener('mfasucceeded', async ({ detail }) => {
    const { ok } = await approve(detail.takeAssertion())
    end(ok ? 'Approved.' : 'Not approved. Try again later.')
  })
  challenge.addEventListener('mfaabandoned', () => end('Not approved: it was not confirmed.'))
  button.replaceWith(challenge)
}

button.addEventListener('click', async () => {
  const refused = await approve()
  const transaction = /mfa_transaction="([^"]+)"/.exec(refused.headers.get('WWW-Authenticate'))?.[1]
  if (transaction !== undefined) showChallenge(transaction)
  else outcome.textContent = refused.ok ? 'Approved.' : 'Not approved. Try again later.'
})
