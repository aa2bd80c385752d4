package quebec.monprojet.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Who;

/**
 * One document that a dossier needs: of a kind, about a person, and, where they have several of the
 * kind, for which of them.
 */
public record Requirement(DocumentKind kind, Who who, @Nullable Item item) {

    /**
     * Which diploma, job or stay.
     *
     * @param id by which the section tells it apart; no words, for it stands in addresses
     * @param label as the person named it
     */
    public record Item(String id, String label) {

        public Item {
            if (!id.matches("[A-Za-z0-9-]{1,40}")) {
                throw new IllegalArgumentException("Not the identifier of an item");
            }
        }
    }

    public Requirement(DocumentKind kind, Who who) {
        this(kind, who, null);
    }

    /** Names it in addresses and tables, for instance {@code passport.moi}. */
    public String code() {
        String code = kind.code() + "." + person();
        return item == null ? code : code + "." + item.id();
    }

    private String person() {
        return switch (who.role()) {
            case APPLICANT -> "moi";
            case SPOUSE -> "conjoint";
            case DEPENDANT -> Objects.requireNonNull(who.dependant()).toString();
        };
    }
}
