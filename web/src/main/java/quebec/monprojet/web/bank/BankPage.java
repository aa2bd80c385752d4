package quebec.monprojet.web.bank;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import quebec.monprojet.fees.SignedMessage;
import quebec.monprojet.web.LocalPath;
import quebec.monprojet.web.texts.Words;

/** The bank's one page. It looks like nothing of the portal's, and says what it is. */
final class BankPage {

    private static final Template FORM =
            Mustache.compiler().escapeHTML(true).compile(text("bank.html"));

    static final String STYLE = text("bank.css");

    private BankPage() {}

    static String of(Order order, SignedMessage message, Words words) {
        Map<String, Object> blanks = new HashMap<>();
        for (String key :
                List.of(
                        "name",
                        "play",
                        "title",
                        "note",
                        "application",
                        "amount",
                        "choose",
                        "leave")) {
            blanks.put("bank_" + key, words.of("bank." + key));
        }
        blanks.put("lang", order.language());
        blanks.put("application", order.application());
        blanks.put("amount", order.said());
        blanks.put("order", message.body());
        blanks.put("signature", message.signature());
        blanks.put("back", LocalPath.orElse(order.returnTo(), "/"));
        blanks.put("choices", Arrays.stream(Choice.values()).map(c -> choice(c, words)).toList());
        return FORM.execute(blanks);
    }

    private static Map<String, Object> choice(Choice choice, Words words) {
        String key = "bank." + choice.id();
        return Map.of(
                "id", choice.id(),
                "label", words.of(key),
                "help", words.of(key + ".help"),
                "first", choice == Choice.PAY);
    }

    private static String text(String name) {
        try (InputStream in = BankPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
