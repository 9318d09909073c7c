import { type ComponentType, useState } from 'react'
import { useWords } from '../words/WordsContext.tsx'
import { inShownWords } from './inShownWords.ts'

interface Submitting {
  onSubmit: (entered: never) => void
}

/**
 * For the render of a story: the view, and from its first submit on what the service's answer makes of it. A docs page
 * plays nothing, so there the answer is there from the first.
 */
export function afterSubmit<Props extends Submitting>(View: ComponentType<Props>, answer: Partial<Props>) {
  return function Render(args: Props, { viewMode }: { viewMode: string }) {
    return <Answered View={View} args={args} answer={answer} answeredFirst={viewMode === 'docs'} />
  }
}

interface AnsweredProps<Props extends Submitting> {
  View: ComponentType<Props>
  args: Props
  answer: Partial<Props>
  answeredFirst: boolean
}

function Answered<Props extends Submitting>({ View, args, answer, answeredFirst }: AnsweredProps<Props>) {
  const words = useWords()
  const [isAnswered, setIsAnswered] = useState(answeredFirst)
  const onSubmit: Submitting['onSubmit'] = (entered) => {
    args.onSubmit(entered)
    setIsAnswered(true)
  }
  return <View {...args} {...(isAnswered ? inShownWords(answer, words) : undefined)} onSubmit={onSubmit} />
}
