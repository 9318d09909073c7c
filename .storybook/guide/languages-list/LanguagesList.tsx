import '../guide-list/GuideList.css'

interface Translation {
  /** What it calls itself. */
  language: string
  /** The native speakers who read it. */
  reviewedBy: readonly string[]
}

const files = import.meta.glob<Translation>(
  ['../../../packages/ui/locales/*.json', '!../../../packages/ui/locales/en.json'],
  { eager: true, import: 'default' },
)
const languages = Object.entries(files).map(([file, translation]) => ({
  ...translation,
  tag: file.slice(file.lastIndexOf('/') + 1, -'.json'.length),
}))

/** The languages there are and who has read them, out of the very files that are translated. */
export function LanguagesList() {
  const reviewed = languages.filter(({ reviewedBy }) => reviewedBy.length > 0).length
  return (
    <>
      <p>
        English, and {languages.length} more.{' '}
        {reviewed === 0 ? (
          <strong>None of these has been reviewed by a native speaker yet.</strong>
        ) : (
          `${reviewed} of them reviewed by native speakers.`
        )}
      </p>
      <dl className="guide-list">
        {languages.map(({ tag, language, reviewedBy }) => (
          <div key={tag} className="guide-list-row">
            <dt className="guide-list-term">
              <code>{tag}</code>
            </dt>
            <dd className="guide-list-words">
              <bdi lang={tag}>{language}</bdi>
              <small className="guide-list-aside">
                {reviewedBy.length === 0 ? 'Not reviewed yet' : `Reviewed by ${reviewedBy.join(', ')}`}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
