package quebec.monprojet.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.DecisionId;
import quebec.monprojet.installation.Letterhead;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * One version of one person's certificate.
 *
 * @param reference of the person, the same on every version
 * @param issue null while it waits for an officer
 * @param end null as long as it did not end
 */
public record Certificate(
        CertificateCode code,
        ApplicationNumber application,
        AccountId account,
        Bearer bearer,
        String reference,
        int version,
        Origin origin,
        Facts facts,
        Instant drawnAt,
        @Nullable Issue issue,
        @Nullable Asked cancelling,
        @Nullable End end) {

    /**
     * Where a version comes from.
     *
     * @param change the declared change that called for it
     * @param replaces the version whose place it takes, once issued
     * @param correction what was wrong with that one, with its cancelling, or with what a first
     *     version said before an officer typed it
     * @param by who typed it; null where it follows from a decision or a change
     */
    public record Origin(
            Cause cause,
            DecisionId decision,
            @Nullable UUID change,
            @Nullable CertificateCode replaces,
            @Nullable String correction,
            @Nullable StaffId by) {}

    /**
     * Its number and by whom it was issued.
     *
     * @param number in the series of all certificates, none of which is left out
     * @param expiresOn the last day in Montréal on which it holds
     */
    public record Issue(
            long number, Instant at, StaffId by, String officerCode, LocalDate expiresOn) {

        /** As it stands on the paper. */
        public String said() {
            return "CSQ-%08d".formatted(number);
        }
    }

    /** That somebody wants it cancelled, and why; somebody else decides. */
    public record Asked(StaffId by, Instant at, String reason) {}

    public record End(Ending how, Instant at, StaffId by) {}

    /** The same but for who issues it. */
    Certificate under(Letterhead head) {
        return saying(origin, facts.under(head), drawnAt);
    }

    /** The same draft as this officer types it. */
    Certificate rewritten(Correction correction, StaffId by, Instant now) {
        Origin typed =
                new Origin(
                        origin.cause(),
                        origin.decision(),
                        origin.change(),
                        origin.replaces(),
                        correction.wrong(),
                        by);
        return saying(typed, facts.corrected(correction), now);
    }

    /** The same draft when it is drawn up again. */
    Certificate again(Facts today, Instant now) {
        return saying(origin, today, now);
    }

    private Certificate saying(Origin from, Facts said, Instant at) {
        return new Certificate(
                code,
                application,
                account,
                bearer,
                reference,
                version,
                from,
                said,
                at,
                issue,
                cancelling,
                end);
    }

    /** Whether it waits for an officer to issue it. */
    public boolean isDraft() {
        return issue == null && end == null;
    }

    public boolean isValid() {
        return issue != null && end == null;
    }

    public boolean isCancelled() {
        return end != null && end.how() == Ending.CANCELLED;
    }

    /** Whether it takes the place of no other. */
    public boolean isFirst() {
        return origin.replaces() == null;
    }

    /** Whether an officer typed what it says, which somebody else has to issue. */
    public boolean isTyped() {
        return origin.by() != null;
    }

    public boolean isTypedBy(StaffId person) {
        return person.equals(origin.by());
    }

    /** The version whose place it takes, among its family's. */
    public Optional<Certificate> replaced(List<Certificate> family) {
        return family.stream().filter(each -> each.code().equals(origin.replaces())).findFirst();
    }

    /** Whether it may still take the place of that version, as it stands. */
    public boolean mayFollow(Certificate before) {
        return origin.cause() == Cause.ANEW ? before.isCancelled() : before.isValid();
    }

    public Standing standing(LocalDate today) {
        if (end != null) {
            return Standing.valueOf(end.how().name());
        }
        if (issue == null) {
            return Standing.DRAWN;
        }
        return today.isAfter(issue.expiresOn()) ? Standing.EXPIRED : Standing.VALID;
    }

    public Optional<Issue> issued() {
        return Optional.ofNullable(issue);
    }
}
