// SuperTokens' ready-made second factor: a code by e-mail, after a first factor.
import { createRoot } from 'react-dom/client'
import SuperTokens, { SuperTokensWrapper } from 'supertokens-auth-react'
import MultiFactorAuth from 'supertokens-auth-react/recipe/multifactorauth'
import Passwordless from 'supertokens-auth-react/recipe/passwordless'
import { MfaOtpEmail } from 'supertokens-auth-react/recipe/passwordless/prebuiltui'
import Session from 'supertokens-auth-react/recipe/session'

SuperTokens.init({
  appInfo: {
    appName: 'Bench',
    apiDomain: location.origin,
    websiteDomain: location.origin,
    apiBasePath: '/api/auth',
    websiteBasePath: '/supertokens',
  },
  recipeList: [
    Passwordless.init({ contactMethod: 'EMAIL' }),
    MultiFactorAuth.init({ firstFactors: ['emailpassword'] }),
    Session.init(),
  ],
})

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <SuperTokensWrapper>
      <MfaOtpEmail />
    </SuperTokensWrapper>,
  )
}
