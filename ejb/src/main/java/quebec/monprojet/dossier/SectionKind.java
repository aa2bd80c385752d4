package quebec.monprojet.dossier;

import java.util.Arrays;
import java.util.Optional;

/** The sections there are, each with the shape of its documents. A new section is one line here. */
public enum SectionKind {
    IDENTITY("identity", DocumentShape.of(Identity.class)),
    PASSPORT("passport", DocumentShape.of(Passport.class)),
    CONTACT("contact", DocumentShape.of(Contact.class)),
    FAMILY("family", DocumentShape.of(Family.class)),
    EDUCATION("education", DocumentShape.of(Education.class)),
    EXPERIENCE("experience", DocumentShape.of(Experience.class)),
    LANGUAGES("languages", DocumentShape.of(Languages.class)),
    STAYS("stays", DocumentShape.of(Stays.class)),
    RELATIVES("relatives", DocumentShape.of(Relatives.class)),
    OFFER("offer", DocumentShape.of(JobOffer.class)),
    DESTINATION("destination", DocumentShape.of(Destination.class)),
    STREAM("stream", DocumentShape.of(StreamChoice.class)),
    UNDERTAKINGS("undertakings", DocumentShape.of(Undertakings.class));

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
            case EDUCATION, DIPLOMA -> EDUCATION;
            case EXPERIENCE, JOB -> EXPERIENCE;
            case FRENCH, ENGLISH -> LANGUAGES;
            case STAYS, STAY -> STAYS;
            case RELATIVE -> RELATIVES;
            case OFFER -> OFFER;
            case DESTINATION -> DESTINATION;
            case STREAM -> STREAM;
            case FUNDS, VALUES, CONSENTS -> UNDERTAKINGS;
            case SPOUSE, DEPENDANTS, BOND -> FAMILY;
            case PASSPORT -> who.equals(Who.APPLICANT) ? PASSPORT : FAMILY;
            case NAMES, BIRTH, CITIZENSHIPS, MARITAL_STATUS, RESIDENCE ->
                    who.equals(Who.APPLICANT) ? IDENTITY : FAMILY;
        };
    }

    String key() {
        return key;
    }

    DocumentShape<? extends Section> shape() {
        return shape;
    }
}
