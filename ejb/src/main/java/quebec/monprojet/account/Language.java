package quebec.monprojet.account;

import java.util.Locale;
import java.util.Optional;

/**
 * The languages of pages and letters. French is the language of the State (Charter of the French
 * language, ss. 13.1 and 22.3): the others are open only after the person has attested, once, that
 * they may be served in them.
 */
public enum Language {
    FR(Locale.CANADA_FRENCH),
    EN(Locale.CANADA),
    ES(Locale.forLanguageTag("es"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The two-letter code of cookies and bundles: {@code fr}, {@code en}, {@code es}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean needsAttestation() {
        return this != FR;
    }

    public static Optional<Language> ofCode(String code) {
        for (var language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
