-- Each thread presses with its own share of the tickets, in their order; from the first again when
-- they have run out, which the last line counts.
-- Arguments: file of tickets, number of threads, path.

local threads = {}

function setup(thread)
  thread:set("own", #threads)
  threads[#threads + 1] = thread
end

function init(args)
  local file, count, path = args[1], tonumber(args[2]), args[3]
  presses, at, rounds = {}, 0, 0
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
