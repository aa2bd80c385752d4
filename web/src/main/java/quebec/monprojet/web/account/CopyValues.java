package quebec.monprojet.web.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import quebec.monprojet.evidence.DocumentKind;
import quebec.monprojet.evidence.DocumentTerms;
import quebec.monprojet.fees.Money;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Words;

/** The values of a copy as people say them: codes, amounts, days, countries. */
final class CopyValues {

    static final String CODE = "own.code.";

    private static final Set<String> AMOUNTS = Set.of("amountCents", "cents");
    private static final Set<String> COUNTRIES = Set.of("country", "citizenships");
    private static final Set<String> DOCUMENTS = Set.of("requirement", "requirements", "piece");
    private static final Set<String> ACTS = Set.of("act", "acts");

    private final Words words;
    private final Words french = new Catalogue().in(Locale.FRENCH);

    CopyValues(Words words) {
        this.words = words;
    }

    /**
     * One value.
     *
     * @param name of the member that has it, which tells a code of one list from that of another
     */
    String said(String name, JsonNode value) {
        if (value.isBoolean()) {
            return words.get(value.booleanValue() ? "own.yes" : "own.no");
        }
        String text = value.asText();
        if (AMOUNTS.contains(name) && text.matches("[0-9]{1,12}")) {
            return new Money(Long.parseLong(text)).in(words.locale());
        }
        if (value.isIntegralNumber()) {
            return Moments.number(value.longValue(), words.locale());
        }
        if (ACTS.contains(name)) {
            return desk("bureau.act." + text, text);
        }
        return coded(name, text);
    }

    private String coded(String name, String text) {
        if (DOCUMENTS.contains(name)) {
            return document(text);
        }
        if (COUNTRIES.contains(name) && text.matches("[A-Z]{2}")) {
            return new Locale.Builder().setRegion(text).build().getDisplayCountry(words.locale());
        }
        if (name.equals("subject")) {
            return text.replaceFirst("^[a-z-]+:", "");
        }
        return Stream.of(
                        CODE + name + "." + text,
                        CODE + text,
                        "fees." + name + "." + text,
                        "points." + name + "." + text,
                        "mandate." + name + "." + text.toLowerCase(Locale.ROOT),
                        "mandate." + name + ".choice." + text.toLowerCase(Locale.ROOT),
                        "dossier." + name + "." + text,
                        "dossier.maritalStatus." + text,
                        "dossier.residenceStatus." + text,
                        "documents.refused." + text)
                .filter(key -> text.matches("[A-Z][A-Z_0-9]*|[a-z-]+"))
                .filter(words::containsKey)
                .findFirst()
                .map(words::get)
                .orElseGet(() -> moment(text));
    }

    /** What the back office calls it, in French where nothing else says it. */
    String desk(String key, String otherwise) {
        return Stream.of(words, french)
                .filter(known -> known.containsKey(key))
                .findFirst()
                .map(known -> known.get(key))
                .orElse(otherwise);
    }

    private String document(String code) {
        return DocumentKind.asked(code)
                .map(DocumentTerms::of)
                .map(terms -> terms.wording(words.locale().getLanguage()))
                .orElse(code);
    }

    private String moment(String text) {
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return Moments.date(LocalDate.parse(text), words.locale());
            }
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*Z")
                    ? Moments.text(Instant.parse(text), words.locale())
                    : text;
        } catch (DateTimeException e) {
            return text;
        }
    }
}
