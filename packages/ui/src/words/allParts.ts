// Generated from packages/ui/locales, by `node .scripts/locales.mjs`.
import './parts/common.ts'
import './parts/failures.ts'
import './parts/token.ts'
import './parts/push.ts'
import './parts/okta.ts'
import './parts/rsa.ts'
import './parts/kba.ts'
import './parts/duo.ts'
