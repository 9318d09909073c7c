import { CodeOrSourceMdx } from '@storybook/addon-docs/blocks'
import './Snippet.css'

interface SnippetProps {
  /** Where the code goes. */
  file: string
  code: string
}

/** A file to copy, under its name, in the colours of the page's other code. */
export function Snippet({ file, code }: SnippetProps) {
  return (
    <figure className="guide-snippet">
      <figcaption className="guide-snippet-name">{file}</figcaption>
      <CodeOrSourceMdx className={`language-${languageOf(file)}`}>{code}</CodeOrSourceMdx>
    </figure>
  )
}

function languageOf(file: string): 'tsx' | 'css' | 'json' {
  if (file.endsWith('.css')) return 'css'
  return file.endsWith('.json') ? 'json' : 'tsx'
}
