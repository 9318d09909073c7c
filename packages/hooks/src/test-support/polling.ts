/** For `npm run polling`, which compares the product’s own schedules and runs without React. */
export type { MfaPollSchedule } from '../poll-schedule/MfaPollSchedule.ts'
export { pollDelay, pollRules } from '../poll/pollRules.ts'
export { pollSchedules } from '../poll-schedule/pollSchedules.ts'
export { readPollSchedule } from '../poll-schedule/readPollSchedule.ts'
