/** Runs in a page before its scripts: counts the timers that are set and not over. React's scheduler uses none. */
export const watchTimers = `(() => {
  const set = new Set()
  const { setTimeout: later, clearTimeout: callOff, setInterval: often, clearInterval: stop } = window
  window.setTimeout = (run, ms, ...rest) => {
    const id = later(() => { set.delete(id); run(...rest) }, ms)
    set.add(id)
    return id
  }
  window.clearTimeout = (id) => { set.delete(id); callOff(id) }
  window.setInterval = (run, ms, ...rest) => {
    const id = often(run, ms, ...rest)
    set.add(id)
    return id
  }
  window.clearInterval = (id) => { set.delete(id); stop(id) }
  window.timersNow = () => set.size
})()`
