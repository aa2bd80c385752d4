package quebec.monprojet.mandate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.MailAddress;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Prose;

/**
 * Who is to be a delegate, as the applicant names them.
 *
 * @param body that a representative is a member of; null for a relative
 * @param membership their number there; null for a relative
 */
public record Invitee(
        String name,
        MailAddress address,
        Capacity capacity,
        @Nullable String body,
        @Nullable String membership) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_BODY = 100;
    static final int LONGEST_MEMBERSHIP = 40;

    public Invitee {
        if (capacity.represents() != (body != null && membership != null)) {
            throw new IllegalArgumentException("A representative belongs to a body");
        }
    }

    /** Reads what was typed; says in {@code faults} what is missing or too long. */
    static @Nullable Invitee read(TypedOffer typed, List<OfferFault> faults) {
        List<OfferFault> own = new ArrayList<>();
        String name = text(typed.name(), LONGEST_NAME, OfferFault.NAME, own);
        MailAddress address = MailAddress.typed(strip(typed.address())).orElse(null);
        if (address == null) {
            own.add(OfferFault.ADDRESS);
        }
        Capacity capacity = typed.capacity();
        if (capacity == null) {
            own.add(OfferFault.CAPACITY);
        }
        String body = null;
        String membership = null;
        if (capacity != null && capacity.represents()) {
            body = text(typed.body(), LONGEST_BODY, OfferFault.BODY, own);
            membership = text(typed.membership(), LONGEST_MEMBERSHIP, OfferFault.MEMBERSHIP, own);
        }
        faults.addAll(own);
        return own.isEmpty() && address != null && capacity != null
                ? new Invitee(name, address, capacity, body, membership)
                : null;
    }

    private static String text(
            @Nullable String typed, int longest, OfferFault fault, List<OfferFault> to) {
        String text =
                Prose.read("text", typed, longest) instanceof Checked.Sound<String> sound
                        ? sound.value()
                        : "";
        if (text.isEmpty() || text.length() > longest || text.contains("\n")) {
            to.add(fault);
        }
        return text;
    }

    private static String strip(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
