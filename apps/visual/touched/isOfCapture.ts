/** Whether a file decides how pictures are taken. */
export function isOfCapture(file: string): boolean {
  return /^(apps\/visual\/(capture|matrix|storybook)\/(?!.*\.test\.)|\.scripts\/chromium-options\.ts$)/.test(file)
}
