-- Each thread presses with its own share of the tickets, in their order; from the first again when
-- they have run out, which the last line counts.
-- Arguments: file of tickets, number of threads, path, seconds since 1970 before which nobody presses.

local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long micros; } instant;
  int gettimeofday(instant *, void *);
  int usleep(unsigned);
]]
local now = ffi.new("instant")
local threads = {}

-- wrk asks its first thread once for a request that it never sends: that one does not wait.
local function wait()
  while asked > 1 and bell do
    ffi.C.gettimeofday(now, nil)
    local left = bell - (tonumber(now.seconds) + tonumber(now.micros) / 1e6)
    if left > 0 then
      ffi.C.usleep(left > 0.002 and 1000 or 50)
    else
      bell = nil
    end
  end
end

function setup(thread)
  thread:set("own", #threads)
  threads[#threads + 1] = thread
end

function init(args)
  local file, count, path = args[1], tonumber(args[2]), args[3]
  bell = tonumber(args[4])
  presses, at, rounds, asked = {}, 0, 0, own == 0 and 0 or 1
  local line = 0
  for ticket in io.lines(file) do
    if line % count == own then
      presses[#presses + 1] = wrk.format("POST", path, {
        ["Host"] = wrk.headers["Host"],
        ["Authorization"] = "Bearer " .. ticket,
        ["Accept"] = "application/json",
        ["Content-Length"] = "0"
      })
    end
    line = line + 1
  end
end

function request()
  if bell then
    asked = asked + 1
    wait()
  end
  at = at + 1
  if at > #presses then
    at, rounds = 1, rounds + 1
  end
  return presses[at]
end

function done(summary, latency)
  local rounds = 0
  for _, thread in ipairs(threads) do
    rounds = rounds + thread:get("rounds")
  end
  report(summary, latency, rounds)
end
