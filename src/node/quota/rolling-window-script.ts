/** The script by which rate-limiter-flexible counts in Redis. It replaces that of the library, whose windows do not roll. */
import { slicesPerWindow } from "../../transport/quota/store.js";

/**
 * The reasons of a rejection. The script rejects by returning a count above the limit; the excess is the reason.
 */
export const overLimit = { usedUp: 1, countWasLost: 2 } as const;

/**
 * Counts a window in slices, as the store in memory does, by the clock of Redis; each slice is a field of one hash.
 *
 * The library passes the points (1 takes a slot, -1 gives one back), the seconds of the window, its limit and the seconds
 * again. `createSharedQuotaStore` adds what the process knows: the generation of the hash, the number of slots ever taken in
 * it and the time until which it lives (empty, 0 and 0 if unknown), an id for a new generation, and the number of slots that
 * the process took without Redis.
 *
 * A process that knows a hash which must still be alive, but finds another one or fewer slots, has found a loss. The script
 * then grants no slot for one window, after which the loss no longer matters. The hash records this, so that a second
 * process with older knowledge does not start the wait again. No key outlives its window.
 *
 * The library reads the count and the milliseconds to wait; the store reads the new state that follows. The script needs
 * Redis 5, which replicates the effects of a script instead of the script.
 */
export const rollingWindowScript: string = `
local points, windowMs, limit = tonumber(ARGV[1]), ARGV[2] * 1000, tonumber(ARGV[3])
local knownGeneration, knownSlots, knownUntil = ARGV[5], tonumber(ARGV[6]), tonumber(ARGV[7])
local newGeneration, unreported = ARGV[8], tonumber(ARGV[9])
local sliceMs = windowMs / ${slicesPerWindow}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local current = math.floor(now / sliceMs)
local taken, oldest = 0, current
local generation, slots, closedUntil = false, 0, false
local fields = redis.call('HGETALL', KEYS[1])
for i = 1, #fields, 2 do
  local name, value = fields[i], fields[i + 1]
  local slice = tonumber(name)
  if name == 'generation' then
    generation = value
  elseif name == 'slots' then
    slots = tonumber(value)
  elseif name == 'closedUntil' then
    closedUntil = tonumber(value)
  elseif slice + ${slicesPerWindow + 1} <= current then
    redis.call('HDEL', KEYS[1], name)
  else
    taken = taken + value
    oldest = math.min(oldest, slice)
  end
end
local function known(count, waitMs)
  return {count, waitMs, generation or '', slots, now + math.max(0, redis.call('PTTL', KEYS[1]))}
end
local function keep()
  redis.call('HSET', KEYS[1], 'generation', generation)
  redis.call('HSET', KEYS[1], 'slots', slots)
  redis.call('PEXPIRE', KEYS[1], math.ceil(windowMs + sliceMs))
end
local function add(count)
  redis.call('HINCRBY', KEYS[1], current, count)
  taken, slots = taken + count, slots + count
  keep()
end

if points < 0 then
  if taken > 0 and redis.call('HINCRBY', KEYS[1], oldest, points) <= 0 then
    redis.call('HDEL', KEYS[1], oldest)
  end
  return {math.max(0, taken + points), 0}
end

local isLost = false
if knownGeneration ~= '' and now < knownUntil then
  if generation == knownGeneration then
    isLost = slots < knownSlots
  else
    isLost = not closedUntil or knownUntil > closedUntil + sliceMs + 1
  end
end
if isLost or not generation then
  generation = newGeneration
end
if isLost then
  closedUntil = now + windowMs
  redis.call('HSET', KEYS[1], 'closedUntil', closedUntil)
  keep()
end
if unreported > 0 then
  add(unreported)
end
if closedUntil and now < closedUntil then
  return known(limit + ${overLimit.countWasLost}, math.ceil(closedUntil - now))
end
if taken + points > limit then
  return known(limit + ${overLimit.usedUp}, math.ceil((oldest + ${slicesPerWindow + 1}) * sliceMs - now))
end
add(points)
return known(taken, math.ceil((oldest + ${slicesPerWindow + 1}) * sliceMs - now))
`;
