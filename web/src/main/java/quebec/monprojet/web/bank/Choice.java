package quebec.monprojet.web.bank;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What whoever tries the portal out wants the bank to do. */
enum Choice {
    PAY,
    REFUSE,
    /** The money is taken, and the portal never told. */
    SILENT,
    /** The portal is told twice at once. */
    TWICE,
    /** The person is back before the portal is told. */
    LATE;

    static Optional<Choice> of(@Nullable String name) {
        for (Choice choice : values()) {
            if (choice.id().equals(name)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
