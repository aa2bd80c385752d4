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
    REMEDIES("recours", true),
    /** What was found of an application, criterion by criterion, and in all. */
    POINTS("points", true),
    /** Why something else was found than the answers give, in an officer's words. */
    POINT_REASONS("motifs-points", true),
    /** Its number and whose it is. */
    CERTIFICATE("certificat", false),
    /** Likewise, of the one that holds no more. */
    VOID("certificat-nul", false),
    /** The number of the decision that cancels the applications of a period. */
    DECISION("decision", false),
    /** What a cancellation gives back. */
    REFUND("rendu", false);

    private final String word;
    private final boolean ofLines;

    Field(String word, boolean ofLines) {
        this.word = word;
        this.ofLines = ofLines;
    }

    static Set<Field> ofADecision() {
        return EnumSet.of(REASONS, CLAUSES, DECIDED_ON, REMEDIES);
    }

    static Set<Field> ofARefusal() {
        Set<Field> fields = ofADecision();
        fields.addAll(EnumSet.of(POINTS, POINT_REASONS));
        return fields;
    }

    static Set<Field> ofACancellation() {
        EnumSet<Field> fields = EnumSet.of(DECISION, REFUND);
        fields.addAll(ofADecision());
        return fields;
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
