import type { ArgTypesEnhancer } from 'storybook/internal/types'

/** Makes the table of props read as our sources do. */
export const tidyPropTable: ArgTypesEnhancer = ({ argTypes }) => {
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { type, defaultValue, ...table } = argType.table ?? {}
      return [
        name,
        {
          ...argType,
          table: {
            ...table,
            ...(type?.summary !== undefined && { type: { ...type, ...tidyType(type.summary) } }),
            ...(defaultValue?.summary !== undefined && {
              defaultValue: { ...defaultValue, summary: tidyDefault(defaultValue.summary) },
            }),
          },
        },
      ]
    }),
  )
}

/** `((id: string) => void)` loses what is around it; an object of a hundred words is shown when asked for. */
export function tidyType(summary: string): { summary: string; detail?: string } {
  const bare = /^\(((?:[^()]|\([^()]*\))*)\)$/.exec(summary)?.[1] ?? summary
  const short = bare.replace(/\{.{60,}\}/s, '{ … }')
  return short === bare ? { summary: bare } : { summary: short, detail: bare }
}

/** `@default 'heading'` comes in quotes of its own. */
export function tidyDefault(summary: string): string {
  return summary.replace(/^"(.*)"$/s, '$1')
}
