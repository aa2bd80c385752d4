package quebec.monprojet.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an entry of the journal concerns, whatever the entry itself calls it. */
public record Matter(Kind kind, String id) {

    /** What people look entries up by. */
    public enum Kind {
        APPLICATION,
        DOSSIER,
        /** Whoever applies, or acts for somebody who does, by account. */
        PERSON,
        /** A member of the staff. */
        MEMBER
    }

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public Matter {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("not a matter of the journal");
        }
    }

    public static Matter application(String number) {
        return new Matter(Kind.APPLICATION, number);
    }

    public static Matter dossier(UUID dossier) {
        return new Matter(Kind.DOSSIER, dossier.toString());
    }

    public static Matter person(UUID account) {
        return new Matter(Kind.PERSON, account.toString());
    }

    public static Matter member(UUID member) {
        return new Matter(Kind.MEMBER, member.toString());
    }

    /** As the table has it, for instance {@code application:2026-1-000042-7}. */
    String written() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    /** Empty for what is no identifier. */
    static Optional<UUID> identifier(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
