package quebec.monprojet.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/**
 * That something was written, without what.
 *
 * @param by who wrote it for the office; null when the person did
 */
public record Sent(Way way, @Nullable StaffId by, Instant at) {

    static Sent of(Message message) {
        return new Sent(message.way(), message.by(), message.sentAt());
    }
}
