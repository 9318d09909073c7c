/** What is said about a release before anything is built; nothing where it may go on. */
export function releaseFaults({ manifests, changelogs, pending, env, isClean, isReal }) {
  const versions = [...new Set(manifests.map(({ version }) => version))]
  const unlisted = manifests.filter(({ name, version }) => !changelogs[name]?.includes(`\n## ${version}\n`))
  const always = [
    ...(versions.length > 1 ? [`the packages have several versions: ${versions.join(', ')}`] : []),
    ...unlisted.map(({ name, version }) => `the changelog of ${name} says nothing of ${version}`),
    ...(pending.length > 0 ? [`${pending.join(', ')} wait for a version: npm run release -- --version`] : []),
  ]
  if (!isReal) return always
  return [
    ...always,
    ...(isClean ? [] : ['there is something that is not committed']),
    // npm signs where a package was built, and with what: only CI can say so.
    ...(env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined
      ? ['for real it is published by CI alone, which can prove where it was built']
      : manifests
          .filter((one) => !isBuiltIn(one, env))
          .map(({ name }) => `${name} names another repository than this`)),
  ]
}

/** npm refuses a package whose `repository` is not the one that CI vouches for. */
function isBuiltIn({ repository }, { GITHUB_SERVER_URL, GITHUB_REPOSITORY }) {
  return repository.url === `git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`
}
