package quebec.monprojet.evidence;

import java.time.Duration;
import java.util.Optional;

/** What is taken at most, of one person. */
public final class Limits {

    /** Bytes of a file. */
    public static final long FILE = 10L << 20;

    /** Files of one document. */
    public static final int FILES = 30;

    /** Bytes of everything that belongs to one dossier. */
    public static final long DOSSIER = 300L << 20;

    /** Characters of an explanation. */
    public static final int EXPLANATION = 2000;

    /** Pages of a PDF. */
    static final int PAGES = 100;

    /** Pixels that an image may claim. Telephones make up to 50 million by themselves. */
    static final long PIXELS = 64_000_000;

    /** Of one that comes in several scans: a decoder holds all of it, three times over. */
    static final long PROGRESSIVE_PIXELS = 25_000_000;

    /** So many looks into a file that ended in no word are enough. */
    static final int ATTEMPTS = 5;

    /** Pixels that are kept of an image: an A4 page at 300 dots an inch has nearly 9 million. */
    static final long KEPT_PIXELS = 12_000_000;

    /** What began to arrive and never did is forgotten. */
    static final Duration ARRIVING = Duration.ofDays(1);

    /** What was received and has not been given back by the disk since is asked for again. */
    static final Duration UNREADABLE = Duration.ofDays(1);

    private Limits() {}

    /** What can be said of a file before it is there. */
    static Optional<Refusal> refuse(long length, long filesThere, long bytesThere) {
        if (length <= 0) {
            return Optional.of(Refusal.EMPTY);
        }
        if (length > FILE) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        if (filesThere >= FILES) {
            return Optional.of(Refusal.TOO_MANY_FILES);
        }
        return bytesThere + length > DOSSIER ? Optional.of(Refusal.DOSSIER_FULL) : Optional.empty();
    }
}
