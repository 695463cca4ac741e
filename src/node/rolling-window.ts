/** The script with which rate-limiter-flexible counts in Redis, in place of its own, whose windows do not roll. */
import { slicesPerWindow } from "../transport/quota-store.js";

/**
 * As in memory: a window in slices, each a field of one hash, by the clock of Redis. The library passes the points (1 to
 * take a place, -1 to give one back), the window's seconds and its limit, and reads the count and the milliseconds to
 * wait; a count above the limit is a refusal. It needs Redis 5, which replicates what a script does, not the script.
 */
export const rollingWindowScript: string = `
local points, windowMs, limit = tonumber(ARGV[1]), ARGV[2] * 1000, tonumber(ARGV[3])
local sliceMs = windowMs / ${slicesPerWindow}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local current = math.floor(now / sliceMs)
local taken, oldest = 0, current
local counts = redis.call('HGETALL', KEYS[1])
for i = 1, #counts, 2 do
  local slice = tonumber(counts[i])
  if slice + ${slicesPerWindow + 1} <= current then
    redis.call('HDEL', KEYS[1], counts[i])
  else
    taken = taken + counts[i + 1]
    oldest = math.min(oldest, slice)
  end
end
local waitMs = math.ceil((oldest + ${slicesPerWindow + 1}) * sliceMs - now)
if taken + points > limit then
  return {limit + 1, waitMs}
end
if points > 0 then
  redis.call('HINCRBY', KEYS[1], current, points)
  redis.call('PEXPIRE', KEYS[1], math.ceil(windowMs + sliceMs))
elseif taken > 0 and redis.call('HINCRBY', KEYS[1], oldest, points) <= 0 then
  redis.call('HDEL', KEYS[1], oldest)
end
return {taken + points, waitMs}
`;
