package quebec.monprojet.evidence;

import org.jspecify.annotations.Nullable;

/** What a look into a file has found. */
sealed interface Examined {

    /**
     * It is what it says it is.
     *
     * @param content what is to be kept of it
     * @param pages it has
     * @param preview of its first page, a small JPEG; null where none could be drawn
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Sound(ContentKind kind, Source content, int pages, byte @Nullable [] preview)
            implements Examined {

        Sound showing(byte @Nullable [] drawn) {
            return new Sound(kind, content, pages, drawn);
        }
    }

    record Unsound(Refusal why) implements Examined {}
}
