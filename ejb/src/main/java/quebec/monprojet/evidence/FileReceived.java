package quebec.monprojet.evidence;

/** Fired inside the transaction in which the last byte of a file has come. */
public record FileReceived(FileId file) {}
