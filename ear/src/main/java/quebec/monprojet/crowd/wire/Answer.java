package quebec.monprojet.crowd.wire;

/**
 * What a server answered.
 *
 * @param retryAfter seconds; negative when it did not say, or not in seconds
 * @param body read as UTF-8, without its transfer coding
 */
public record Answer(int status, long retryAfter, String body) {}
