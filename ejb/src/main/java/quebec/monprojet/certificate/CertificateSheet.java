package quebec.monprojet.certificate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Occupation;
import quebec.monprojet.paper.Form;
import quebec.monprojet.paper.QrCode;
import quebec.monprojet.time.Montreal;

/**
 * A certificate as a page, in French as every act of the ministry is.
 *
 * @param officer by name
 * @param check the address at which anybody may ask whether it holds
 */
record CertificateSheet(
        Certificate certificate, Certificate.Issue issue, String officer, String check) {

    private static final Form FORM = Form.named("certificate.html");

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("texts/certificate", Locale.ROOT);

    String html() {
        Map<String, Object> blanks = new LinkedHashMap<>();
        blanks.put("title", say("title") + " " + issue.said());
        blanks.put("number", issue.said());
        blanks.put("receipt_page", say("page"));
        blanks.put("facts", facts());
        blanks.put("code", certificate.code().grouped());
        blanks.put("check", check);
        blanks.put("qr", QrCode.dataUri(check));
        blanks.put("void", ended());
        for (String key : List.of("house", "lead", "heading", "numberLabel", "checkText")) {
            blanks.put(key, say(key));
        }
        return FORM.filled(blanks);
    }

    /** What is written across a version that holds no more; empty on one that does. */
    private String ended() {
        Certificate.End end = certificate.end();
        return end == null ? "" : say("ending." + end.how().name());
    }

    private List<Map<String, String>> facts() {
        Facts facts = certificate.facts();
        List<Map<String, String>> rows = new ArrayList<>();
        add(rows, "unit", Objects.requireNonNull(facts.unit()));
        add(rows, "application", certificate.application().value());
        add(rows, "reference", certificate.reference());
        add(rows, "familyName", facts.names().family());
        add(rows, "givenNames", orNone(facts.names().given()));
        add(rows, "otherNames", orNone(facts.names().other()));
        add(rows, "birthDate", facts.birthDate().toString());
        add(rows, "sex", say("sex." + facts.sex().name()));
        add(rows, "category", say("category." + facts.category().name()));
        add(rows, "persons", Integer.toString(facts.persons()));
        if (facts.occupation() != null) {
            var region = facts.region();
            add(rows, "region", region == null ? say("none") : region.officialName());
            add(rows, "occupation", occupation(facts.occupation()));
            add(rows, "interview", say(facts.interviewed() ? "yes" : "no"));
            add(rows, "languages", languages(facts));
        }
        add(rows, "previous", previous());
        add(rows, "issuedOn", Montreal.day(issue.at()).toString());
        add(rows, "expiresOn", issue.expiresOn().toString());
        add(rows, "officer", officer + " (" + issue.officerCode() + ")");
        return rows;
    }

    private String languages(Facts facts) {
        return facts.languages().isEmpty()
                ? say("none")
                : facts.languages().stream()
                        .map(language -> say("language." + language.name()))
                        .collect(Collectors.joining(", "));
    }

    private static String occupation(String code) {
        return code + " " + new Occupation(code).title("fr");
    }

    private String previous() {
        return certificate.origin().replaces() == null
                ? say("none")
                : say("previous.version").formatted(certificate.version() - 1);
    }

    private static String orNone(@Nullable String text) {
        return text == null ? say("none") : text;
    }

    private static void add(List<Map<String, String>> rows, String label, String value) {
        rows.add(Map.of("label", say("fact." + label), "value", value));
    }

    private static String say(String key) {
        return WORDS.getString(key);
    }
}
