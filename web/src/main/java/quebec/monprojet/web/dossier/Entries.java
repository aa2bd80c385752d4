package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.dossier.Diploma;
import quebec.monprojet.dossier.Item;
import quebec.monprojet.dossier.Job;
import quebec.monprojet.dossier.Span;
import quebec.monprojet.dossier.Stay;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** One diploma, job or stay in words, in the reader's language. */
@RequestScoped
class Entries {

    @Inject private Choices choices;
    @Inject private Moments moments;
    @Inject private Texts texts;

    /** What tells it from the others of its list. */
    String name(Item item) {
        if (item instanceof Diploma diploma) {
            return diploma.title();
        } else if (item instanceof Job job) {
            return job.title();
        }
        return choices.label("purpose", ((Stay) item).purpose());
    }

    /** The rest of it, without its name. */
    String about(Item item) {
        if (item instanceof Diploma diploma) {
            return about(diploma);
        } else if (item instanceof Job job) {
            return about(job);
        }
        return about((Stay) item);
    }

    private String about(Diploma diploma) {
        var section = diploma.section();
        return join(
                choices.label("level", diploma.level()),
                diploma.field(),
                section == null ? null : texts.of("dossier.section.said", section.name()),
                diploma.institution(),
                diploma.inQuebec() ? texts.of("dossier.quebec") : country(diploma.country()),
                months(diploma.began(), diploma.obtained()),
                texts.count("dossier.years", diploma.fullTimeYears()));
    }

    private String about(Job job) {
        return join(
                job.employer(),
                job.city(),
                country(job.country()),
                months(job.began(), job.ended()),
                texts.of("dossier.hours.said", job.hoursAWeek()),
                choices.label("terms", job.terms()),
                choices.occupation(job.occupation()),
                job.authorised() ? null : texts.of("dossier.authorised.not"));
    }

    private String about(Stay stay) {
        var fullTime = stay.fullTime();
        var programme = stay.programme();
        return join(
                span(stay.span()),
                fullTime == null
                        ? null
                        : texts.of(fullTime ? "dossier.fullTime.said" : "dossier.partTime.said"),
                programme == null ? null : choices.label("programme", programme),
                stay.yearlongPermit() ? texts.of("dossier.yearlongPermit") : null);
    }

    /** From a day to another, or until today. */
    String span(Span span) {
        String from = moments.date(span.from());
        return span.to() == null
                ? texts.of("dossier.since", from)
                : from + " – " + moments.date(span.to());
    }

    private String months(YearMonth from, @Nullable YearMonth to) {
        return to == null
                ? texts.of("dossier.since", moments.month(from))
                : moments.month(from) + " – " + moments.month(to);
    }

    private String country(Country country) {
        return country.name(texts.getLocale());
    }

    /** One fact a line, to be read one by one. */
    static String join(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
