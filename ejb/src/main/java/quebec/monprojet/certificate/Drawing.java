package quebec.monprojet.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.DecisionId;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * What is to be drawn up for a family, whose members and facts are those of today, beside what was
 * drawn up for it before.
 *
 * @param change the declared change that calls for it; null for the decision itself
 */
record Drawing(
        ApplicationNumber number,
        AccountId account,
        DecisionId decision,
        @Nullable UUID change,
        List<Certificate> before) {

    Drawing {
        before = List.copyOf(before);
    }

    /**
     * What it comes to.
     *
     * @param added to be drawn up
     * @param changed drawn up already, and to say something else
     * @param dropped drawn up for somebody who does not come along any more
     */
    record Plan(List<Certificate> added, List<Certificate> changed, List<Certificate> dropped) {}

    Plan plan(Map<Bearer, Facts> today, int persons, Instant now) {
        List<Certificate> added = new ArrayList<>();
        List<Certificate> changed = new ArrayList<>();
        int position = (int) before.stream().map(Certificate::reference).distinct().count();
        for (Map.Entry<Bearer, Facts> person : today.entrySet()) {
            Bearer bearer = person.getKey();
            List<Certificate> own = of(bearer);
            Optional<Certificate> draft = own.stream().filter(Certificate::isDraft).findFirst();
            Optional<Certificate> valid = own.stream().filter(Certificate::isValid).findFirst();
            if (draft.isPresent()) {
                Certificate kept = draft.get();
                Facts facts =
                        kept.isFirst() && !kept.isTyped()
                                ? person.getValue()
                                : kept.facts().among(persons);
                if (!facts.equals(kept.facts())) {
                    changed.add(kept.again(facts, now));
                }
            } else if (valid.isPresent()) {
                if (valid.get().facts().persons() != persons) {
                    added.add(next(valid.get(), valid.get().facts().among(persons), now));
                }
            } else if (own.isEmpty()) {
                position++;
                String reference = number + "-%02d".formatted(position);
                added.add(first(bearer, person.getValue(), reference, now));
            } else if (own.stream().noneMatch(each -> each.issued().isPresent())) {
                added.add(first(bearer, person.getValue(), own.get(0).reference(), now));
            }
        }
        List<Certificate> dropped =
                before.stream()
                        .filter(Certificate::isDraft)
                        .filter(draft -> !today.containsKey(draft.bearer()))
                        .toList();
        return new Plan(added, changed, dropped);
    }

    private List<Certificate> of(Bearer bearer) {
        return before.stream().filter(each -> each.bearer().equals(bearer)).toList();
    }

    /** Who left the family before anything was issued, and came back, has no version 1. */
    private Certificate first(Bearer bearer, Facts facts, String reference, Instant now) {
        Cause cause = change == null ? Cause.DECISION : Cause.CHANGE;
        return new Certificate(
                CertificateCode.random(),
                number,
                account,
                bearer,
                reference,
                latest(bearer) + 1,
                new Certificate.Origin(cause, decision, change, null, null, null),
                facts,
                now,
                null,
                null,
                null);
    }

    private Certificate next(Certificate valid, Facts facts, Instant now) {
        return following(
                valid,
                latest(valid.bearer()) + 1,
                new Certificate.Origin(Cause.CHANGE, decision, change, valid.code(), null, null),
                facts,
                now);
    }

    private int latest(Bearer bearer) {
        return of(bearer).stream().mapToInt(Certificate::version).max().orElse(0);
    }

    /** The version that corrects a valid one, as this officer types it. */
    Certificate correcting(Certificate valid, Correction correction, StaffId by, Instant now) {
        return following(
                valid,
                latest(valid.bearer()) + 1,
                new Certificate.Origin(
                        Cause.CORRECTION, decision, null, valid.code(), correction.wrong(), by),
                valid.facts().corrected(correction),
                now);
    }

    /** The version that says again what a cancelled one said, of a family of so many. */
    Certificate anew(Certificate cancelled, int persons, String reason, StaffId by, Instant now) {
        return following(
                cancelled,
                latest(cancelled.bearer()) + 1,
                new Certificate.Origin(Cause.ANEW, decision, null, cancelled.code(), reason, by),
                cancelled.facts().among(persons),
                now);
    }

    private static Certificate following(
            Certificate before, int version, Certificate.Origin origin, Facts facts, Instant now) {
        return new Certificate(
                CertificateCode.random(),
                before.application(),
                before.account(),
                before.bearer(),
                before.reference(),
                version,
                origin,
                facts,
                now,
                null,
                null,
                null);
    }
}
