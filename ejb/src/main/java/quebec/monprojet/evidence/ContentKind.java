package quebec.monprojet.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a file is by its first bytes: three kinds are taken, and nothing else has to be known. */
public enum ContentKind {
    PDF("application/pdf", "pdf", "255044462d"),
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    PNG("image/png", "png", "89504e470d0a1a0a");

    /** So many bytes decide. */
    static final int HEAD = 12;

    private final String type;
    private final String ending;
    private final String magic;

    ContentKind(String type, String ending, String magic) {
        this.type = type;
        this.ending = ending;
        this.magic = magic;
    }

    static Optional<ContentKind> of(byte[] head) {
        String hex = HexFormat.of().formatHex(head);
        return Arrays.stream(values()).filter(kind -> hex.startsWith(kind.magic)).findFirst();
    }

    /** ISO 14496 files of the brands that telephones give their photographs. */
    static boolean isHeic(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1)
                .matches("(?s)....ftyp(hei.|hev.|mif1|msf1|avif).*");
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** Of a file name, without a dot. */
    public String ending() {
        return ending;
    }

    boolean isImage() {
        return this != PDF;
    }
}
