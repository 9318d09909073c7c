// The vendor's API: a project, and a magic link whose member still owes an SMS code. Own fixture.
{
  const member = {
    member_id: 'member',
    organization_id: 'org',
    email_address: 'ada@example.com',
    email_address_verified: true,
    name: 'Ada',
    status: 'active',
    mfa_phone_number: '+15550000042',
    mfa_phone_number_verified: true,
    totp_registration_id: '',
    default_mfa_method: 'sms_otp',
    mfa_enrolled: true,
  }
  const organization = {
    organization_id: 'org',
    organization_name: 'Bench',
    organization_slug: 'bench',
    organization_logo_url: '',
    mfa_methods: 'ALL_ALLOWED',
    allowed_mfa_methods: [],
    mfa_policy: 'REQUIRED_FOR_ALL',
  }
  const answers: [RegExp, object][] = [
    [
      /projects\/bootstrap/,
      {
        project_name: 'Bench',
        disable_sdk_watermark: true,
        captcha_settings: { enabled: false },
        cname_domain: null,
        email_domains: [],
        pkce_required_for_email_magic_links: false,
        pkce_required_for_password_resets: false,
        pkce_required_for_oauth: false,
        pkce_required_for_sso: false,
        slug_pattern: null,
        create_organization_enabled: false,
        password_config: null,
        dfp_protected_auth_enabled: false,
        rbac_policy: null,
        siwe_required_for_crypto_wallets: false,
        vertical: 'B2B',
      },
    ],
    [
      /magic_links\/authenticate/,
      {
        member_id: 'member',
        member,
        organization,
        organization_id: 'org',
        method_id: 'm',
        reset_sessions: false,
        member_authenticated: false,
        intermediate_session_token: 'i',
        session_token: '',
        session_jwt: '',
        member_session: null,
        mfa_required: { member_options: { mfa_phone_number: '+1*******42' }, secondary_auth_initiated: 'sms_otp' },
        primary_required: null,
      },
    ],
    [/otps\/sms\/send/, { member, organization }],
  ]
  const real = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input)
    if (!/stytch\.com/.test(url)) return real(input, init)
    const hit = answers.find(([re]) => re.test(url))
    if (hit) return Response.json({ data: { status_code: 200, request_id: 'r', ...hit[1] } })
    if (/events/.test(url)) return Response.json({ data: { status_code: 200, request_id: 'r' } })
    return Response.json(
      { status_code: 404, error_type: 'otp_code_not_found', error_message: 'wrong code', error_url: '' },
      { status: 404 },
    )
  }
}
