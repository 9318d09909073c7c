/**
 * What each operation does within Redis, in one step and by Redis's own clock. Each touches one key, and uses no command
 * that is newer than Redis 6.2.
 */

/**
 * Names the running server and the history that its data has. A restart changes the first. A change of who leads changes
 * the second, even of a server that leads again: it may have got back from another one what it had already given out. (So
 * does the first replica that a server ever gets: what was kept before is refused then.)
 */
const running = `
local function running()
  local run = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
  local history = string.match(redis.call('INFO', 'replication'), 'master_replid:(%x+)')
  if not run or not history then
    error('this Redis does not say which run it is (run_id, master_replid): what may be used once can not be kept in it')
  end
  return run .. history
end
`

const clock = `
local function microseconds()
  local time = redis.call('TIME')
  return time[1] * 1000000 + time[2]
end
`

/** Longer than the server's clock can be off from one call to the next: until a bucket that is full again is forgotten. */
const marginMs = 1_000

export const redisScripts = {
  put: `return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])`,

  get: `return redis.call('GET', KEYS[1])`,

  putOnce: `${running}
return redis.call('SET', KEYS[1], running() .. ARGV[1], 'PX', ARGV[2])`,

  takeOnce: `${running}
local kept = redis.call('GETDEL', KEYS[1])
if not kept then return false end
local run = running()
if string.sub(kept, 1, #run) ~= run then return false end
return string.sub(kept, #run + 1)`,

  count: `
local count = redis.call('INCR', KEYS[1])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then
  redis.call('PEXPIRE', KEYS[1], ARGV[1])
  left = tonumber(ARGV[1])
end
return { count, left }`,

  // A bucket is kept as when it will be full (GCRA). What another run wrote is of no use: it may have been asked since. Of a
  // bucket that this run does not know it is known that it had nothing when the server began, at the worst. (The uptime counts
  // seconds that were begun.) Answers how many milliseconds are lacking; 0 where one was taken.
  take: `${running}${clock}
local capacity, perSecond, keep = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local now, run = microseconds(), running()
local kept = redis.call('HMGET', KEYS[1], 'run', 'full', 'closed')
local each = 1000000 / perSecond
local uptime = tonumber(string.match(redis.call('INFO', 'server'), 'uptime_in_seconds:(%d+)') or 0)
local full = now - math.max(0, uptime - 1) * 1000000 + capacity * each
if kept[1] == run then full = tonumber(kept[2]) end
full = math.max(now, math.min(now + capacity * each, full))
local closed = tonumber(kept[3] or 0)
local lacking = math.max(full - now - (capacity - keep - 1) * each, closed - now)
-- What adds up over many steps is a hair above what it should be.
local taken = lacking < 1
if taken then full = full + each end
redis.call('HSET', KEYS[1], 'run', run, 'full', string.format('%.17g', full))
redis.call('PEXPIRE', KEYS[1], math.ceil((math.max(full, closed) - now) / 1000) + ${marginMs})
if taken then return 0 end
return math.ceil(lacking / 1000)`,

  stop: `${clock}
local now = microseconds()
local kept = redis.call('HMGET', KEYS[1], 'full', 'closed')
local closed = math.max(now + tonumber(ARGV[1]) * 1000, tonumber(kept[2] or 0))
redis.call('HSET', KEYS[1], 'closed', string.format('%.17g', closed))
redis.call('PEXPIRE', KEYS[1], math.ceil((math.max(closed, tonumber(kept[1] or 0)) - now) / 1000) + ${marginMs})
return 1`,
} as const
