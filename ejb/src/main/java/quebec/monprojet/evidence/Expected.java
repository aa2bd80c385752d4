package quebec.monprojet.evidence;

/** A file that is arriving: bytes that are there, of so many. */
public record Expected(long offset, long length) {}
