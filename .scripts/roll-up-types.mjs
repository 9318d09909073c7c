// Joins the declarations of an entry into one file that imports nothing of ours: whoever takes the element has no other
// package of ours beside it.
import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'

/** `entries`: names in `folder/dist`, and `kept` those that only name other entries. All other declarations there go. */
export function rollUpTypes(folder, entries, kept) {
  const dist = join(folder, 'dist')
  const rolled = mkdtempSync(join(tmpdir(), 'rolled-types-'))
  const faults = []
  for (const entry of entries) {
    const config = ExtractorConfig.prepare({
      packageJsonFullPath: join(folder, 'package.json'),
      configObject: {
        projectFolder: folder,
        mainEntryPointFilePath: join(dist, `${entry}.d.ts`),
        bundledPackages: ['@mfa-challenge/*'],
        compiler: { tsconfigFilePath: join(folder, 'tsconfig.build.json') },
        dtsRollup: { enabled: true, untrimmedFilePath: join(rolled, `${entry}.d.ts`) },
        messages: {
          compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
          extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
          tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        },
      },
    })
    const messageCallback = (message) => {
      message.handled = message.category !== 'Compiler'
    }
    if (!Extractor.invoke(config, { localBuild: true, messageCallback }).succeeded) faults.push(entry)
  }
  for (const file of readdirSync(dist, { recursive: true })) {
    if (file.endsWith('.d.ts') && !kept.includes(file.slice(0, -'.d.ts'.length))) rmSync(join(dist, file))
  }
  for (const entry of entries) renameSync(join(rolled, `${entry}.d.ts`), join(dist, `${entry}.d.ts`))
  rmSync(rolled, { recursive: true })
  return faults.length === 0 ? 0 : 1
}
