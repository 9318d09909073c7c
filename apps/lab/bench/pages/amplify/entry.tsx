// Amplify's Authenticator can't open on the second factor: a component submits its sign-in form, and the answer asks for it.
import { Authenticator, useAuthenticator } from '@aws-amplify/ui-react'
import '@aws-amplify/ui-react/styles.css'
import { Amplify } from 'aws-amplify'
import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'

Amplify.configure({ Auth: { Cognito: { userPoolId: 'us-east-1_AAAAAAAAA', userPoolClientId: 'bench' } } })

const challenge = {
  isSignedIn: false,
  nextStep: {
    signInStep: 'CONFIRM_SIGN_IN_WITH_SMS_CODE',
    codeDeliveryDetails: { deliveryMedium: 'SMS', destination: '+*******42' },
  },
}
/** In place of the network. */
const services = {
  getCurrentUser: async () => {
    throw new Error('signed out')
  },
  handleSignIn: async () => challenge,
  handleConfirmSignIn: async () => {
    throw new Error('Invalid code')
  },
}

function SignInByItself() {
  const { route, submitForm } = useAuthenticator((context) => [context.route])
  const isDone = useRef(false)
  useEffect(() => {
    if (route !== 'signIn' || isDone.current) return
    isDone.current = true
    submitForm({ username: 'ada', password: 'Passw0rd!' })
  }, [route, submitForm])
  return null
}

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <Authenticator.Provider>
      <Authenticator services={services} />
      <SignInByItself />
    </Authenticator.Provider>,
  )
}
