// Generated from packages/ui/locales, by `node .scripts/locales.mjs`.
import { addWords } from '../Words.ts'

/** English, the language that is always inside. */
addWords(125, {
  kbaHeading: 'Answer your questions',
  kbaLead: 'Capital letters don’t matter. Spelling does.',
  kbaLoading: 'Getting your questions…',
  kbaMissing: 'Answer this question.',
  kbaReady: (args, formatter) =>
    formatter.plural(args.count, {
      one: () => `${formatter.number(args.count)} question to answer.`,
      other: () => `${formatter.number(args.count)} questions to answer.`,
    }),
  kbaSummary: (args, formatter) =>
    formatter.plural(args.count, {
      one: () => `${formatter.number(args.count)} answer is missing`,
      other: () => `${formatter.number(args.count)} answers are missing`,
    }),
  kbaWrong: 'The answers did not match. Check the spelling, or try another way.',
  kbaMoreNeeded: 'Not enough answers matched. Check the spelling of each.',
  kbaUnmatched: (args, formatter) =>
    formatter.plural(args.count, {
      one: () => `${formatter.number(args.count)} answer did not match. Check its spelling.`,
      other: () => `${formatter.number(args.count)} answers did not match. Check the spelling of each.`,
    }),
  kbaUnverified: 'This one did not match.',
  kbaSpaces: 'Check the spaces in this answer.',
  kbaCharacter: 'Check this character: {character}',
  kbaInsecure: 'Answers can only be sent from a secure (https) page. Try another way.',
  showAnswer: 'Show',
  hideAnswer: 'Hide',
  showAnswerTo: 'Show the answer to: {question}',
  hideAnswerTo: 'Hide the answer to: {question}',
  answerShown: 'Answer shown',
  answerHidden: 'Answer hidden',
  hiddenAnswersSpoken: 'Screen readers read hidden answers, too.',
})
