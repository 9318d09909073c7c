'use client'
import { type SyntheticEvent, useState } from 'react'
import { answerName } from './answerName.ts'

interface Answer {
  text: string
  field?: HTMLInputElement
}

/**
 * Answers as they are typed, by the ids of their questions. Each stands in its field and nowhere else that is drawn: a
 * question that goes and comes back has its answer again. What is missing is told from one submit to the next.
 */
export function useAnswers() {
  const [answers] = useState(() => new Map<string, Answer>())
  const [{ missing, tries }, setFound] = useState({ missing: noIds, tries: 0 })
  const answerTo = (id: string) => {
    const answer = answers.get(id) ?? { text: '' }
    answers.set(id, answer)
    return answer
  }

  return {
    /** Questions without an answer, when they were last submitted. */
    missing,
    /** How often they were submitted. */
    tries,
    /** What the field of a question needs. */
    fieldOf(id: string) {
      const keep = ({ currentTarget }: SyntheticEvent<HTMLInputElement>) => {
        answerTo(id).text = currentTarget.value
      }
      return {
        name: fieldName(id),
        onChange: keep,
        onBlur: keep,
        ref(field: HTMLInputElement | null) {
          const answer = answerTo(id)
          if (field === null || field === answer.field) return
          answer.field = field
          // What was typed before this script was there stays.
          if (answer.text !== '') field.value = answer.text
        },
      }
    },
    /** The answers to these questions, or undefined where some are missing. Blanks alone are none. */
    submit(ids: readonly string[], form: HTMLFormElement | null): ReadonlyMap<string, string> | undefined {
      for (const id of ids) {
        // What a password manager wrote without a word stands in its field all the same.
        const field = form?.elements.namedItem(fieldName(id))
        if (field != null && 'value' in field) answerTo(id).text = field.value
      }
      const left = new Set(ids.filter((id) => answerTo(id).text.trim() === ''))
      setFound((found) => ({ missing: left, tries: found.tries + 1 }))
      return left.size > 0 ? undefined : new Map(ids.map((id) => [id, answerTo(id).text]))
    },
  }
}

function fieldName(id: string): string {
  return `answers.${answerName(id)}`
}

const noIds: ReadonlySet<string> = new Set()
