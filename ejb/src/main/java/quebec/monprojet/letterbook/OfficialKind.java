package quebec.monprojet.letterbook;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What an official letter is about, and so which fields its templates may and must name. */
public enum OfficialKind {
    NOTICE_OF_INTENTION(
            EnumSet.of(
                    Field.OUTCOME,
                    Field.REASONS,
                    Field.CLAUSES,
                    Field.REPLY_UNTIL,
                    Field.POINTS,
                    Field.POINT_REASONS),
            EnumSet.of(Field.REASONS, Field.CLAUSES, Field.REPLY_UNTIL)),
    SELECTED(
            EnumSet.of(Field.REASONS, Field.CLAUSES, Field.DECIDED_ON),
            EnumSet.of(Field.CLAUSES, Field.DECIDED_ON)),
    /** Reasons and remedies stand on every decision against somebody (J-3, s. 8). */
    REFUSED(Field.ofARefusal(), Field.ofADecision()),
    /** Likewise; <em>rejet</em> is not <em>refus</em>. */
    REJECTED(Field.ofADecision(), Field.ofADecision()),
    /** By a decision about its whole period; what was paid is given back. */
    CANCELLED(Field.ofACancellation(), Field.ofACancellation()),
    RECONSIDERATION_RECEIVED(EnumSet.noneOf(Field.class), EnumSet.noneOf(Field.class)),
    RECONSIDERATION_CONCLUDED(
            EnumSet.of(
                    Field.OUTCOME,
                    Field.REASONS,
                    Field.CLAUSES,
                    Field.DECIDED_ON,
                    Field.REMEDIES,
                    Field.POINTS,
                    Field.POINT_REASONS),
            EnumSet.of(Field.OUTCOME, Field.REASONS, Field.REMEDIES)),
    CERTIFICATE_SENT(EnumSet.noneOf(Field.class), EnumSet.noneOf(Field.class)),
    /** One takes the place of another, which was wrong or is overtaken. */
    CERTIFICATE_REPLACED(
            EnumSet.of(Field.CERTIFICATE, Field.VOID, Field.REASONS),
            EnumSet.of(Field.CERTIFICATE, Field.VOID, Field.REASONS)),
    CERTIFICATE_CANCELLED(
            EnumSet.of(Field.VOID, Field.REASONS), EnumSet.of(Field.VOID, Field.REASONS)),
    GENERAL(EnumSet.noneOf(Field.class), EnumSet.noneOf(Field.class));

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Field> allowed;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Field> required;

    OfficialKind(Set<Field> own, Set<Field> required) {
        EnumSet<Field> all = EnumSet.of(Field.NAME, Field.NUMBER, Field.RECEIVED_ON, Field.DAY);
        all.addAll(own);
        this.allowed = Set.copyOf(all);
        EnumSet<Field> must = EnumSet.of(Field.NUMBER);
        must.addAll(required);
        this.required = Set.copyOf(must);
    }

    public static Optional<OfficialKind> named(String name) {
        for (OfficialKind kind : values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** That its templates may name, in the order in which they are listed to whoever drafts. */
    public Set<Field> allowed() {
        return EnumSet.copyOf(allowed);
    }

    /** That its templates must name: a letter without them would keep something back. */
    public Set<Field> required() {
        return EnumSet.copyOf(required);
    }

    /** Whether it tells of a certificate, and so only those who hold one. */
    boolean isOfCertificates() {
        return this == CERTIFICATE_SENT;
    }

    /** Whether it says nothing but of the application, so that a run can write it. */
    public boolean isForMany() {
        return this == GENERAL || this == CERTIFICATE_SENT;
    }
}
