package quebec.monprojet.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.evidence.DocumentKind;
import quebec.monprojet.evidence.DocumentTerms;
import quebec.monprojet.mandate.DelegateAct;
import quebec.monprojet.mandate.Mandate;
import quebec.monprojet.mandate.Power;
import quebec.monprojet.web.texts.Texts;

/** Mandates and what was done under them, in words. */
@Named
@RequestScoped
public class MandateWords {

    @Inject private Texts texts;

    /** Such as {@code of('power', mandate.power())}. */
    public String of(String what, Enum<?> value) {
        return texts.of("mandate." + what + "." + key(value));
    }

    /**
     * What may be done, as the page says it: once the dossier is received there is nothing to fill
     * in or to file, and what is left is to read and to send what is asked for.
     */
    public String power(String page, Power power, boolean received) {
        return received && power != Power.READ
                ? texts.of("mandate.power." + page + ".received")
                : of("power." + page, power);
    }

    /** In which capacity, and where a representative belongs. */
    public String capacity(Mandate mandate) {
        String capacity = of("capacity", mandate.capacity());
        String body = mandate.body();
        String membership = mandate.membership();
        return body == null || membership == null
                ? capacity
                : texts.of("mandate.capacity.member", capacity, body, membership);
    }

    /** What a delegate did, as one tells it to the applicant. */
    public String act(DelegateAct act) {
        String key = "mandate.act." + act.act();
        return texts.words().containsKey(key)
                ? texts.of(key, about(Objects.requireNonNullElse(act.about(), "")))
                : texts.of("mandate.act.other");
    }

    /** A section or a document by its name; a period by its number. */
    private String about(String code) {
        String section = "mandate.section." + code;
        return texts.words().containsKey(section)
                ? texts.of(section)
                : document(code.replaceFirst("\\..*", ""))
                        .map(terms -> terms.wording(texts.getLanguage()))
                        .orElse(code);
    }

    private static Optional<DocumentTerms> document(String code) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(DocumentTerms::of);
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
