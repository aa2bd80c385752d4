package quebec.monprojet.letterbook;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a template leaves open, {@code ((nom))}, to be filled in for each person. */
public enum Field {
    NAME("nom", false),
    /** Of the application. */
    NUMBER("numero", false),
    /** The day on which the application was received. */
    RECEIVED_ON("recue-le", false),
    /** Of the letter. */
    DAY("jour", false),
    OUTCOME("issue", false),
    REASONS("motifs", true),
    CLAUSES("dispositions", true),
    REPLY_UNTIL("reponse-avant", false),
    DECIDED_ON("decidee-le", false),
    REMEDIES("recours", true);

    private final String word;
    private final boolean ofLines;

    Field(String word, boolean ofLines) {
        this.word = word;
        this.ofLines = ofLines;
    }

    static Set<Field> ofADecision() {
        return EnumSet.of(REASONS, CLAUSES, DECIDED_ON, REMEDIES);
    }

    static Optional<Field> of(String word) {
        for (Field field : values()) {
            if (field.word.equals(word)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** As templates name it. */
    public String word() {
        return word;
    }

    /** Whether it may hold several lines, and so stands alone in its paragraph or its item. */
    public boolean isOfLines() {
        return ofLines;
    }
}
