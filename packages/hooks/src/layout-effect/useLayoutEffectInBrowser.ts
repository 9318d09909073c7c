'use client'

import { useEffect, useLayoutEffect } from 'react'

/** `useLayoutEffect`, without the warning that React 18 gives on a server for something that does nothing there. */
export const useLayoutEffectInBrowser = typeof document === 'undefined' ? useEffect : useLayoutEffect
