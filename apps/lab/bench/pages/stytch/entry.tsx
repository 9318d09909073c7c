// Stytch's B2B component, entered by a magic link whose answer asks for a text message.
import {
  AuthFlowType,
  B2BMFAProducts,
  B2BProducts,
  StytchB2B,
  StytchB2BProvider,
  createStytchB2BClient,
} from '@stytch/react/b2b'
import { createRoot } from 'react-dom/client'

const stytch = createStytchB2BClient('public-token-test-11111111-1111-4111-8111-111111111111')

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StytchB2BProvider stytch={stytch}>
      <StytchB2B
        config={{
          authFlowType: AuthFlowType.Organization,
          products: [B2BProducts.emailMagicLinks],
          mfaProductInclude: [B2BMFAProducts.smsOtp],
          sessionOptions: { sessionDurationMinutes: 60 },
        }}
      />
    </StytchB2BProvider>,
  )
}
