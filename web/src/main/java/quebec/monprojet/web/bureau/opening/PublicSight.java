package quebec.monprojet.web.bureau.opening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.AnnouncementFile;
import quebec.monprojet.opening.OpeningFile;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.PublishedDecision;
import quebec.monprojet.opening.PublishedNotice;
import quebec.monprojet.opening.PublishedPeriod;
import quebec.monprojet.web.state.PeriodText;
import quebec.monprojet.web.texts.Words;

/** What the public reads of an opening, in the very words of its page. */
final class PublicSight {

    private final PeriodText text;
    private final Instant now;

    PublicSight(Words words, Instant now) {
        this.text = new PeriodText(words);
        this.now = now;
    }

    @Nullable Map<String, Object> of(OpeningFile file) {
        return file.published() == null ? null : text.of(file.published(), now);
    }

    /** As if an unpublished decision, or a prepared announcement, were published now. */
    @Nullable Map<String, Object> afterNextStep(OpeningFile file) {
        if (file.published() == null) {
            return text.of(announced(file.decision().terms()), now);
        }
        return file.prepared() == null
                ? null
                : text.of(announcedAgain(file.published(), file.prepared()), now);
    }

    private PublishedPeriod announced(PublishedDecision terms) {
        PeriodStanding standing =
                new PeriodStanding(
                        terms.period(),
                        terms.kind(),
                        terms.rule(),
                        terms.cap(),
                        0,
                        terms.opensAt(),
                        terms.closesAt(),
                        now,
                        terms.number(),
                        terms.hash(),
                        terms.outageTolerance(),
                        null,
                        null);
        return new PublishedPeriod(
                standing, terms, List.of(notice(terms, terms.opensAt(), terms.closesAt(), null)));
    }

    private PublishedPeriod announcedAgain(PublishedPeriod period, AnnouncementFile prepared) {
        PeriodStanding before = period.standing();
        PeriodStanding standing =
                new PeriodStanding(
                        before.number(),
                        before.kind(),
                        before.rule(),
                        before.cap(),
                        before.taken(),
                        prepared.opensAt(),
                        prepared.closesAt(),
                        now,
                        before.decisionNumber(),
                        before.decisionHash(),
                        before.outageTolerance(),
                        before.lastPlaceAt(),
                        null);
        List<PublishedNotice> notices = new ArrayList<>(period.notices());
        notices.add(
                notice(
                        period.decision(),
                        prepared.opensAt(),
                        prepared.closesAt(),
                        prepared.reason()));
        return new PublishedPeriod(standing, period.decision(), notices);
    }

    private PublishedNotice notice(
            PublishedDecision terms,
            Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable String reason) {
        return new PublishedNotice(
                0,
                terms.period(),
                terms.number(),
                terms.hash(),
                opensAt,
                closesAt,
                now,
                reason,
                null,
                null);
    }
}
