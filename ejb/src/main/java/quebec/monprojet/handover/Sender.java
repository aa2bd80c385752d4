package quebec.monprojet.handover;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A system that answers, and what it may say. */
enum Sender {
    LEGACY(Set.of(AnswerKind.ACKNOWLEDGED, AnswerKind.REFUSED)),
    FEDERAL(Set.of(AnswerKind.ACKNOWLEDGED, AnswerKind.REFUSED, AnswerKind.CONFIRMED)),
    PAYMENTS(Set.of(AnswerKind.PAYMENT));

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<AnswerKind> says;

    Sender(Set<AnswerKind> says) {
        this.says = Set.copyOf(says);
    }

    /** As it names itself, and its key. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Label of the key that the portal derives for it; operations hand it over. */
    String keyLabel() {
        return "handover/answers/" + id() + "/v1";
    }

    boolean maySay(AnswerKind kind) {
        return says.contains(kind);
    }

    static Optional<Sender> ofId(String id) {
        return Arrays.stream(values()).filter(sender -> sender.id().equals(id)).findFirst();
    }
}
