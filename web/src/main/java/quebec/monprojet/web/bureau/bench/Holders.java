package quebec.monprojet.web.bureau.bench;

import java.util.UUID;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.TeamId;
import quebec.monprojet.bench.WorkFilter.Whose;

/** In whose hands a file is, as one choice of a list says it. */
final class Holders {

    static final String NOBODY = "personne";

    private static final String TEAM = "equipe:";

    private Holders() {}

    static String word(Whose whose) {
        return switch (whose.kind()) {
            case ANYBODY -> "";
            case NOBODY -> NOBODY;
            case MEMBER -> String.valueOf(whose.id());
            case TEAM -> TEAM + whose.id();
        };
    }

    /** Whatever is no choice looks for all. */
    static Whose read(String word) {
        if (word.equals(NOBODY)) {
            return Whose.NOBODY;
        }
        try {
            return word.startsWith(TEAM)
                    ? Whose.of(new TeamId(UUID.fromString(word.substring(TEAM.length()))))
                    : Whose.of(new StaffId(UUID.fromString(word)));
        } catch (IllegalArgumentException e) {
            return Whose.ANYBODY;
        }
    }
}
