package quebec.monprojet.audit;

import java.util.UUID;
import java.util.regex.Pattern;

/** Who did it: an applicant or a member of the staff by identifier, or a part of the system. */
public record Actor(Kind kind, String id) {

    /** The three sorts of actors. */
    public enum Kind {
        APPLICANT,
        STAFF,
        SYSTEM
    }

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public Actor {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("not an actor");
        }
    }

    public static Actor applicant(UUID account) {
        return new Actor(Kind.APPLICANT, account.toString());
    }

    public static Actor staff(UUID member) {
        return new Actor(Kind.STAFF, member.toString());
    }

    public static Actor system(String part) {
        return new Actor(Kind.SYSTEM, part);
    }
}
