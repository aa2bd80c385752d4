package quebec.monprojet.web.bureau.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import quebec.monprojet.web.bureau.documents.Backing;

/** Documents of which one thing keeps a file from being complete. */
public record Lacking(Why why, List<Backing> documents) {

    /** What there is to do about them, the gravest first. */
    public enum Why {
        /** Neither a file nor an explanation is there. */
        MISSING,
        /** What is there was found wanting. */
        NOT_CONFORMING,
        /** Nobody has looked at what is there, or at what came since somebody did. */
        NOT_LOOKED_AT;

        private boolean isOf(Backing backing) {
            return switch (this) {
                case MISSING -> !backing.isThere();
                case NOT_CONFORMING -> backing.isThere() && backing.isWanting();
                case NOT_LOOKED_AT ->
                        backing.isThere() && !backing.isWanting() && backing.isAcceptable();
            };
        }
    }

    public Lacking {
        documents = List.copyOf(documents);
    }

    static List<Lacking> among(List<Backing> documents) {
        return Arrays.stream(Why.values())
                .map(why -> new Lacking(why, documents.stream().filter(why::isOf).toList()))
                .filter(lacking -> !lacking.documents().isEmpty())
                .toList();
    }

    /** For the key of its text. */
    public String code() {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
