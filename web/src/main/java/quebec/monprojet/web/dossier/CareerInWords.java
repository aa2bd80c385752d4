package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Declared;
import quebec.monprojet.dossier.Destination;
import quebec.monprojet.dossier.ExemptionGrounds;
import quebec.monprojet.dossier.JobOffer;
import quebec.monprojet.dossier.LanguageResult;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Relative;
import quebec.monprojet.dossier.StreamChoice;
import quebec.monprojet.dossier.Undertaking;
import quebec.monprojet.dossier.Undertakings;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.grid.LanguageSkill;
import quebec.monprojet.grid.LanguageTest;
import quebec.monprojet.selection.GridTables;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** Answers about languages, ties with Québec and the filing, in the reader's language. */
@RequestScoped
class CareerInWords {

    @Inject private Choices choices;
    @Inject private GridTables tables;
    @Inject private Texts texts;
    @Inject private Moments moments;

    /** The answer; null when there is none. */
    @Nullable String answer(Contents contents, Who who, Question question) {
        return switch (question) {
            case FRENCH -> said(contents.languages().of(who).french(), this::result);
            case ENGLISH -> said(contents.languages().of(who).english(), this::result);
            case RELATIVE -> said(contents.relatives().of(who), this::relative);
            case OFFER -> said(contents.offer().offer(), this::offer);
            case DESTINATION -> contents.destination().map(this::destination).orElse(null);
            case STREAM -> contents.stream().map(this::stream).orElse(null);
            case FUNDS -> signed(contents, Undertaking.FUNDS);
            case VALUES -> signed(contents, Undertaking.VALUES);
            case CONSENTS -> signed(contents, Undertaking.CONSENTS);
            default -> throw new IllegalArgumentException("Not about career or filing");
        };
    }

    private <T> @Nullable String said(Declared<T> declared, Function<T, String> words) {
        Boolean there = declared.there();
        if (there == null) {
            return null;
        }
        return declared.known().map(words).orElseGet(() -> texts.of("dossier.no"));
    }

    private String result(LanguageResult result) {
        String scores =
                Arrays.stream(LanguageSkill.values())
                        .flatMap(skill -> score(result, skill).stream())
                        .collect(Collectors.joining(", "));
        return Entries.join(
                tables.tests()
                        .find(result.test(), result.takenOn())
                        .map(LanguageTest::name)
                        .orElse(result.test()),
                moments.date(result.takenOn()),
                result.certificate(),
                scores);
    }

    private Optional<String> score(LanguageResult result, LanguageSkill skill) {
        return result.score(skill).map(score -> choices.label("skill", skill) + " " + score);
    }

    private String relative(Relative relative) {
        return Entries.join(
                choices.label("kin", relative.kin()),
                relative.name(),
                choices.label("relativeStatus", relative.status()),
                relative.city());
    }

    private String offer(JobOffer.Offer offer) {
        return Entries.join(
                offer.number(),
                offer.employer(),
                choices.occupation(offer.occupation()),
                offer.municipality(),
                offer.region().officialName());
    }

    private String destination(Destination destination) {
        var region = destination.region();
        return Entries.join(
                region == null ? texts.of("dossier.undecided") : region.officialName(),
                choices.occupation(destination.occupation()));
    }

    private String stream(StreamChoice choice) {
        String ground = choice.ground();
        return ground == null
                ? choices.label("stream", choice.stream())
                : ExemptionGrounds.of(ground).wording(texts.getLanguage());
    }

    private @Nullable String signed(Contents contents, Undertaking undertaking) {
        return contents.undertakings().of(undertaking).map(this::signed).orElse(null);
    }

    private String signed(Undertakings.Signed signed) {
        var spouse = signed.spouse();
        return texts.of(
                "dossier.signed",
                spouse == null
                        ? signed.applicant().name()
                        : signed.applicant().name() + ", " + spouse.name(),
                moments.date(signed.applicant().on()));
    }
}
