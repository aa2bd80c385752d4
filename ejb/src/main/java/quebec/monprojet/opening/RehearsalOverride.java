package quebec.monprojet.opening;

import java.time.Instant;
import quebec.monprojet.account.StaffId;

/** That somebody asks to open without a rehearsal, and why; whoever approves grants it. */
public record RehearsalOverride(StaffId askedBy, Instant askedAt, String reason) {}
