package quebec.monprojet.correspondence;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;

/** Writes letters in one language; their links begin with the portal's public address. */
record Pen(Words words, URI portal) {

    Pen(Language language, URI portal) {
        this(new Words(language), portal);
    }

    /** For whoever has no account: a letter to them says itself what a mail only points to. */
    Pen posted() {
        return new Pen(words.posted(), portal);
    }

    boolean isPosted() {
        return words.arePosted();
    }

    Moments moments() {
        return new Moments(words.language());
    }

    LetterText letter(String subject, LetterText.Block... said) {
        return letter(subject, Map.of(), List.of(said));
    }

    LetterText letter(String subject, Map<String, String> blanks, LetterText.Block... said) {
        return letter(subject, blanks, List.of(said));
    }

    LetterText letter(String subject, Map<String, String> blanks, List<LetterText.Block> said) {
        return new LetterText(words.language(), words.say(subject, blanks), said);
    }

    LetterText.Paragraph paragraph(String key) {
        return paragraph(key, Map.of());
    }

    LetterText.Paragraph paragraph(String key, Map<String, String> blanks) {
        return new LetterText.Paragraph(words.say(key, blanks));
    }

    /** Why, in an officer's own words: to whoever reads it nowhere else. */
    List<LetterText.Block> reason(@Nullable String why) {
        return isPosted() && why != null && !why.isBlank()
                ? List.of(paragraph("reason", Map.of("reason", why)))
                : List.of();
    }

    LetterText.Action action(String key, String path) {
        return new LetterText.Action(words.say(key), portal.resolve(path).toString());
    }

    LetterText.Fact fact(String key, String value) {
        return new LetterText.Fact(words.say(key), value);
    }
}
