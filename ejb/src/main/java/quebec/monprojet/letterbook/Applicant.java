package quebec.monprojet.letterbook;

import java.time.Instant;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;

/** Whom a letter about an application is for. */
record Applicant(ApplicationNumber number, AccountId account, String name, Instant receivedAt) {}
