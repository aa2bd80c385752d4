package quebec.monprojet.web.bureau.opening;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import quebec.monprojet.opening.Fault;
import quebec.monprojet.opening.Ruling;
import quebec.monprojet.opening.Shortfall;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Words;

/** Why an act on an opening was refused, in plain words. */
final class OpeningWords {

    private final Words words;

    OpeningWords(Words words) {
        this.words = words;
    }

    /** The sentence for a refusal of the whole; faults of fields are told at their fields. */
    String of(Ruling refusal) {
        if (refusal instanceof Ruling.TooSoon soon) {
            return words.of(
                    "opening.ruling.TooSoon",
                    Moments.text(soon.opensAt(), words.locale()),
                    Moments.text(soon.earliest(), words.locale()));
        }
        if (refusal instanceof Ruling.WrongState wrong) {
            return words.of(
                    "opening.ruling.WrongState",
                    words.get("opening.state.name." + wrong.state()).toLowerCase(Locale.ROOT));
        }
        if (refusal instanceof Ruling.AnotherIsCurrent other) {
            return words.of("opening.ruling.AnotherIsCurrent", other.period());
        }
        if (refusal instanceof Ruling.NotRehearsed bare) {
            return words.of("opening.ruling.NotRehearsed", said(bare.shortfalls()));
        }
        return words.get("opening.ruling." + refusal.getClass().getSimpleName());
    }

    /** What the latest rehearsal lacks, in one breath. */
    String said(Set<Shortfall> shortfalls) {
        return shortfalls.stream()
                .sorted()
                .map(each -> words.get("opening.shortfall." + each))
                .collect(Collectors.joining(", "));
    }

    String of(Fault fault) {
        return words.get("opening.fault." + fault);
    }
}
