package quebec.monprojet.bench;

import java.time.Instant;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;

/** Who works on an application, and since when. */
public record Claim(ApplicationNumber number, StaffId holder, Instant since) {}
