package quebec.monprojet.evidence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a PDF by whoever reads it apart, to whoever waits for it: a word as soon as the
 * reader is there, the verdict as soon as it is known, and the preview until the end.
 */
record PdfAnswer(DataOutputStream to) {

    private static final int HERE = '!';
    private static final String SOUND = "SOUND";

    /** Bytes: the JPEG of a page is a tenth of it. */
    private static final int LARGEST_PREVIEW = 2 << 20;

    PdfAnswer(OutputStream to) {
        this(new DataOutputStream(to));
    }

    void here() throws IOException {
        to.write(HERE);
        to.flush();
    }

    void refuse(Refusal why) throws IOException {
        to.writeUTF(why.name());
        to.flush();
    }

    void accept(int pages) throws IOException {
        to.writeUTF(SOUND);
        to.writeInt(pages);
        to.flush();
    }

    void preview(byte[] jpeg) throws IOException {
        to.write(jpeg);
        to.flush();
    }

    /** Waits for the reader, who is there before the file is. */
    static void await(InputStream from) throws IOException {
        if (from.read() != HERE) {
            throw new IOException("Nobody is there to read");
        }
    }

    /**
     * Waits for the verdict, which does not know the preview yet.
     *
     * @throws IOException when none comes
     */
    static Examined verdict(DataInputStream from, Source file) throws IOException {
        String word = from.readUTF();
        return word.equals(SOUND)
                ? new Examined.Sound(ContentKind.PDF, file, from.readInt(), null)
                : new Examined.Unsound(refusal(word));
    }

    private static Refusal refusal(String word) throws IOException {
        try {
            return Refusal.valueOf(word);
        } catch (IllegalArgumentException none) {
            throw new IOException("What is said is no verdict", none);
        }
    }

    /** Waits for the end; null where nothing came before it, or too much. */
    static byte @Nullable [] preview(DataInputStream from) throws IOException {
        byte[] jpeg = from.readNBytes(LARGEST_PREVIEW);
        return jpeg.length == 0 || jpeg.length == LARGEST_PREVIEW ? null : jpeg;
    }
}
