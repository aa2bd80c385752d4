package quebec.monprojet.letterbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Language;
import quebec.monprojet.installation.Installation;
import quebec.monprojet.installation.Letterhead;
import quebec.monprojet.paper.TaggedPdf;

/** Official letters as files that last, and what a template would make of somebody invented. */
@ApplicationScoped
public class LetterPapers {

    private static final LetterNumber NONE = new LetterNumber(2000, 1);
    private static final String NO_CODE = "00000-00000-00000-00000";
    private static final String NO_DIGEST = "0".repeat(64);

    private final Clock clock;
    private final Optional<Letterhead> letterhead;

    @Inject
    public LetterPapers(Clock clock, Optional<Letterhead> letterhead) {
        this.clock = clock;
        this.letterhead = letterhead;
    }

    /** For the container's proxy. */
    public LetterPapers() {
        this(Clock.systemUTC(), Optional.empty());
    }

    /** Laid out anew each time: what it says is kept, and how it looks is not. */
    public byte[] pdf(OfficialLetter letter) {
        return posted(letter, List.of());
    }

    /** Likewise, with an address that stands in the window of an envelope. */
    byte[] posted(OfficialLetter letter, List<String> address) {
        return pdf(letter.content(), letter.code().toString(), letter.digest(), address);
    }

    /** Its number, its code and its digest are those of no letter. */
    public byte[] preview(Template template, Language language, Sample sample) {
        return pdf(said(template, language, sample), NO_CODE, NO_DIGEST, List.of());
    }

    public LetterContent said(Template template, Language language, Sample sample) {
        Instant now = clock.instant();
        Particulars particulars =
                spoken -> {
                    Map<Field, List<String>> values = new EnumMap<>(Field.class);
                    for (Field field : Field.values()) {
                        values.put(field, sample.of(field, spoken, now));
                    }
                    return values;
                };
        Applicant nobody =
                new Applicant(sample.number(), new AccountId(new UUID(0, 0)), sample.person(), now);
        return new Writing(template, nobody, particulars, letterhead.orElse(null))
                .content(NONE, language, now);
    }

    private static byte[] pdf(
            LetterContent content, String code, String digest, List<String> address) {
        return TaggedPdf.of(
                new LetterSheet(
                                content,
                                code,
                                digest,
                                Objects.requireNonNull(Installation.publicAddress()),
                                address)
                        .html());
    }
}
