package quebec.monprojet.dossier;

import java.util.Arrays;
import java.util.Optional;

/** The sections there are, each with the shape of its documents. A new section is one line here. */
public enum SectionKind {
    IDENTITY("identity", DocumentShape.of(Identity.class)),
    PASSPORT("passport", DocumentShape.of(Passport.class)),
    CONTACT("contact", DocumentShape.of(Contact.class)),
    FAMILY("family", DocumentShape.of(Family.class)),
    STREAM("stream", DocumentShape.of(StreamChoice.class));

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // a record of a class and an unmodifiable list
    private final DocumentShape<? extends Section> shape;

    SectionKind(String key, DocumentShape<? extends Section> shape) {
        this.key = key;
        this.shape = shape;
    }

    public static SectionKind of(Section section) {
        return Arrays.stream(values())
                .filter(kind -> kind.shape.type().isInstance(section))
                .findFirst()
                .orElseThrow();
    }

    static Optional<SectionKind> named(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /** The section that an answer to this question is saved in. */
    public static SectionKind asking(Question question, Who who) {
        return switch (question) {
            case ADDRESS, PHONE -> CONTACT;
            case STREAM -> STREAM;
            case SPOUSE, DEPENDANTS, BOND -> FAMILY;
            case PASSPORT -> who.equals(Who.APPLICANT) ? PASSPORT : FAMILY;
            default -> who.equals(Who.APPLICANT) ? IDENTITY : FAMILY;
        };
    }

    String key() {
        return key;
    }

    DocumentShape<? extends Section> shape() {
        return shape;
    }
}
