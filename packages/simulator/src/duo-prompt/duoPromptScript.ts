/** What the prompt's buttons do: the v2 frame protocol, spoken to the one origin that the prompt was made for. */
export const duoPromptScript = `
const prompt = document.getElementById('prompt')
const status = document.getElementById('status')
let busy = false
const say = (text) => { status.textContent = text }
const post = (message) => window.parent.postMessage(message, prompt.dataset.parentOrigin)
const sign = async (answer) => {
  say('One moment\\u2026')
  const response = await fetch('/frame/web/v1/sign', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ tx: prompt.dataset.tx, answer }),
  })
  const body = await response.json()
  if (!response.ok) return say(body.error)
  say(answer === 'approve' ? 'Approved.' : 'Enrolled.')
  post(body.message)
}
const actions = {
  approve: () => sign('approve'),
  enroll: () => sign('enroll'),
  deny: () => say('Denied. You can try again.'),
  error: () => { say('Duo has told the page of an error.'); post('ERR|Your Duo account is disabled.') },
  window: () => { say('Duo has asked the page to open a window.'); post('DUO_OPEN_WINDOW|https://guide.duo.com/prompt') },
}
prompt.addEventListener('click', async (event) => {
  const button = event.target.closest('button')
  if (button === null || busy) return
  busy = true
  await Promise.resolve(actions[button.dataset.action]()).catch(() => say('Duo could not be reached. Try again.'))
  busy = false
})
`
