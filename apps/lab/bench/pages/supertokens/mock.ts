// A first-factor session and the three calls that the second-factor page makes.
{
  const claims = { iss: 'bench', sub: 'user', 'st-mfa': { c: { emailpassword: 1 }, v: false } }
  const front = btoa(JSON.stringify({ uid: 'user', ate: Date.now() + 36e5, up: claims }))
  document.cookie = `sFrontToken=${front};path=/`
  document.cookie = `st-last-access-token-update=${Date.now()};path=/`

  const answers: [RegExp, object][] = [
    [
      /\/mfa\/info/,
      {
        status: 'OK',
        factors: { next: ['otp-email'], alreadySetup: ['otp-email'], allowedToSetup: [] },
        emails: { 'otp-email': ['ada@example.com'] },
        phoneNumbers: {},
      },
    ],
    [
      /\/signinup\/code\/consume/,
      { status: 'INCORRECT_USER_INPUT_CODE_ERROR', failedCodeInputAttemptCount: 1, maximumCodeInputAttempts: 5 },
    ],
    [/\/signinup\/code\/resend/, { status: 'OK' }],
    [/\/signinup\/code/, { status: 'OK', deviceId: 'd', preAuthSessionId: 'p', flowType: 'USER_INPUT_CODE' }],
    [
      /\/loginmethods/,
      {
        status: 'OK',
        emailPassword: { enabled: true },
        thirdParty: { enabled: false, providers: [] },
        passwordless: { enabled: true },
        firstFactors: ['emailpassword'],
      },
    ],
  ]
  const real = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input)
    const hit = answers.find(([re]) => re.test(url))
    return hit ? Response.json(hit[1]) : real(input, init)
  }
}
