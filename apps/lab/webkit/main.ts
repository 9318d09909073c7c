// `npm run webkit`: Safari's engine, as Debian has it, on every method and on the code field. See README.md.
import { parseArgs } from 'node:util'
import { startPortal } from '../desk/startPortal.ts'
import { startScreen } from '../desk/startScreen.ts'
import { writeBetween } from '../report/writeBetween.ts'
import type { CodeFieldRow } from './code-field/CodeFieldRow.ts'
import { type CodeFieldHands, createCodeFieldHands } from './code-field/createCodeFieldHands.ts'
import { fillingRows } from './code-field/fillingRows.ts'
import { controlRow, keyboardRows } from './code-field/keyboardRows.ts'
import { pastingRows } from './code-field/pastingRows.ts'
import { startWebKit } from './driver/startWebKit.ts'
import { createPortalHands, methodPasses } from './methods/passMethods.ts'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4290' } } })
const port = Number(values.port)
const started = performance.now()
const screen = await startScreen()
const lines: string[] = []
let passed = 0
let failed = 0
let version = ''

try {
  await passMethods()
  await walkMatrix()
} finally {
  await screen.stop()
}
const count = `${passed} passed, ${failed} failed`
console.log(`${count}, in ${Math.round((performance.now() - started) / 1000)} s`)
if (failed > 0) process.exitCode = 1
writeBetween('docs/webkit.md', [`${version}: ${count}.`, '', '| row | |', '| --- | --- |', ...lines, ''].join('\n'))

async function passMethods() {
  const portal = await startPortal()
  try {
    for (const [theme, width] of [
      ['light', 1280],
      ['dark', 320],
    ] as const) {
      const page = await startWebKit({ display: screen.display, port, theme })
      version = page.version
      const hands = createPortalHands(page, { ...portal, width })
      try {
        for (const { name, pass } of methodPasses) {
          const fault = await faultOf(async () => {
            await hands.open()
            await pass(hands)
            await hands.end()
          })
          tell(`${name}, ${theme}, ${width} px`, fault)
        }
      } finally {
        await page.stop()
      }
    }
  } finally {
    await portal.stop()
  }
}

async function walkMatrix() {
  // From its sources: the page with the field is in no build.
  const portal = await startPortal({ built: false })
  const page = await startWebKit({ display: screen.display, port, theme: 'light' })
  try {
    await page.open(`${portal.url}/firefox/code-field/index.html`)
    await page.until(`document.querySelector('form input')`, 60)
    const hands = createCodeFieldHands(page)
    const isWithinReach = (await play(controlRow, hands)) === undefined
    tell(controlRow.name, isWithinReach ? undefined : 'beyond', 'not by this driver')
    for (const row of [...keyboardRows, ...pastingRows, ...fillingRows]) {
      const fault = await play(row, hands)
      const isBeyond = row.beyondDriver === true && !isWithinReach && fault !== undefined
      tell(row.name, isBeyond ? 'beyond' : fault, isBeyond ? 'not by this driver' : undefined)
    }
  } finally {
    await page.stop()
    await portal.stop()
  }
}

/** What was seen in place of what must be. */
async function play({ act, expected }: CodeFieldRow, hands: CodeFieldHands): Promise<string | undefined> {
  return faultOf(async () => {
    const seen = (await act(hands)) ?? (await hands.state())
    const found = new Map(Object.entries(typeof seen === 'object' && seen !== null ? seen : {}))
    const differs = Object.entries(expected).filter(
      ([name, want]) => JSON.stringify(found.get(name)) !== JSON.stringify(want),
    )
    if (differs.length > 0) throw new Error(`seen ${JSON.stringify(seen)}`)
  })
}

async function faultOf(act: () => Promise<void>): Promise<string | undefined> {
  try {
    await act()
    return undefined
  } catch (error) {
    return String(error)
  }
}

function tell(name: string, fault: string | undefined, excuse?: string) {
  if (fault === undefined) passed += 1
  else if (excuse === undefined) failed += 1
  const outcome = fault === undefined ? 'pass' : (excuse ?? 'FAIL')
  console.log(`${outcome}  ${name}${fault === undefined || excuse !== undefined ? '' : `\n        ${fault}`}`)
  lines.push(`| ${name.replaceAll('|', '\\|')} | ${outcome} |`)
}
