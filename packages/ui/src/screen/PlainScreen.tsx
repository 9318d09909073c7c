'use client'
import { type ReactNode, useMemo } from 'react'
import { ScreenProvider, useScreen } from './ScreenContext.tsx'

/** The screen around, without what the host has put into it: that may be what failed. */
export function PlainScreen({ children }: { children: ReactNode }) {
  const around = useScreen()
  const plain = useMemo(() => ({ ...around, components: {}, instructions: undefined }), [around])
  return <ScreenProvider value={plain}>{children}</ScreenProvider>
}
