-- How a run ended, in one line for the bench to read.
function report(summary, latency, rounds)
  local errors = summary.errors
  print(string.format(
    "bench requests=%d micros=%d refused=%d broken=%d p50=%d p99=%d rounds=%d",
    summary.requests, summary.duration, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(99), rounds))
end
