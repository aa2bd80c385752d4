-- The same request again and again. Arguments: method, path.

function init(args)
  wrk.method, wrk.path = args[1], args[2]
  wrk.headers["Accept"] = "application/json"
  if wrk.method == "POST" then
    wrk.headers["Content-Length"] = "0"
  end
end

function done(summary, latency)
  report(summary, latency, 0)
end
