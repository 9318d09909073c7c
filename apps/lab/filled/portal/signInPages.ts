const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Acme Access</title><link rel="icon" href="data:,">${body}</html>`

/** What the portal has beside the demo's page: where people sign in, as most portals do. */
export const signInPages: Readonly<Record<string, string>> = {
  '/login': page(`<h1>Sign in</h1><form method="post" action="/welcome">
<p><label>User name <input name="username" autocomplete="username"></label></p>
<p><label>Password <input name="password" type="password" autocomplete="current-password"></label></p>
<button type="submit">Sign in</button></form>`),
  '/welcome': page('<h1>Welcome</h1><p>You are signed in.</p>'),
}
