package quebec.monprojet.correspondence;

import java.net.URI;
import java.util.List;
import java.util.Map;
import quebec.monprojet.account.Language;

/** Writes letters in one language; their links begin with the portal's public address. */
record Pen(Words words, URI portal) {

    Pen(Language language, URI portal) {
        this(new Words(language), portal);
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

    LetterText.Action action(String key, String path) {
        return new LetterText.Action(words.say(key), portal.resolve(path).toString());
    }

    LetterText.Fact fact(String key, String value) {
        return new LetterText.Fact(words.say(key), value);
    }
}
