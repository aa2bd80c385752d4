package quebec.monprojet.browser;

import com.microsoft.playwright.Page;
import java.time.Duration;

/**
 * What a dossier asks of the person in front of it, and how long that takes somebody who has the
 * facts at hand: {@code docs/usability.md} has the model and where its figures come from.
 */
final class Effort {

    /** Silent reading of prose, in words a minute. */
    private static final double READING = 238;

    /** Typing on a telephone, in characters a second: 36 words of five characters a minute. */
    private static final double TYPING = 36 * 5 / 60.0;

    /** Finding the next fact in one's papers, making up one's mind, and pointing; in seconds. */
    private static final double ANSWER = 10 + 1.35 + 1.1;

    /** The page's answer over a slow line; in seconds. */
    private static final double LOADING = 3;

    /** What stands in the page's middle, without the choices of its lists. */
    private static final String WORDS =
            """
            () => {
              const words = element => element.innerText.split(/\\s+/).filter(w => w).length;
              const main = document.querySelector('main');
              const lists = [...main.querySelectorAll('select')];
              return words(main) - lists.reduce((sum, list) => sum + words(list), 0);
            }\
            """;

    private int pages;
    private int answers;
    private int characters;
    private int words;

    void read(Page page) {
        pages++;
        words += ((Number) page.evaluate(WORDS)).intValue();
    }

    void typed(String text) {
        answers++;
        characters += text.length();
    }

    /** One choice of several, or a box. */
    void marked() {
        answers++;
    }

    int pages() {
        return pages;
    }

    int answers() {
        return answers;
    }

    Duration time() {
        double seconds =
                words / READING * 60 + characters / TYPING + answers * ANSWER + pages * LOADING;
        return Duration.ofSeconds(Math.round(seconds));
    }

    @Override
    public String toString() {
        return "%d pages, %d answers, %d characters typed, %d words to read: %d minutes"
                .formatted(pages, answers, characters, words, time().toMinutes());
    }
}
