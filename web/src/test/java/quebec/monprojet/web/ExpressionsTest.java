package quebec.monprojet.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELException;
import jakarta.el.ExpressionFactory;
import jakarta.el.StandardELContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Expressions of pages are read when a page is first asked for; one that cannot be read, as where a
 * property has the name of an operator, takes the page with it.
 */
class ExpressionsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    private static final ExpressionFactory FACTORY = ExpressionFactory.newInstance();
    private static final StandardELContext CONTEXT = new StandardELContext(FACTORY);

    private static final class Expressions extends DefaultHandler {

        private final List<String> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            keepText();
            for (int i = 0; i < attributes.getLength(); i++) {
                keep(attributes.getValue(i));
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            keepText();
        }

        @Override
        public void characters(char[] piece, int start, int length) {
            text.append(piece, start, length);
        }

        private void keepText() {
            keep(text.toString());
            text.setLength(0);
        }

        private void keep(String words) {
            if (words.contains("#{")) {
                found.add(words);
            }
        }
    }

    private static List<String> expressions(Path page) {
        try {
            Expressions expressions = new Expressions();
            SAXParser parser = SAXParserFactory.newInstance().newSAXParser();
            parser.parse(page.toFile(), expressions);
            return expressions.found;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(page + " cannot be read", e);
        }
    }

    private static boolean canBeRead(String expression) {
        try {
            FACTORY.createValueExpression(CONTEXT, expression, Object.class);
            return true;
        } catch (ELException e) {
            return false;
        }
    }

    @Test
    void everyExpressionOfAPageCanBeRead() throws IOException {
        List<String> unreadable = new ArrayList<>();
        int read = 0;
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                for (String expression : expressions(page)) {
                    read++;
                    if (!canBeRead(expression)) {
                        unreadable.add(page + " " + expression);
                    }
                }
            }
        }
        assertThat(unreadable).isEmpty();
        assertThat(read).isGreaterThan(1_000);
    }

    /** Its own converter reads years that no database keeps. */
    @Test
    void noPageReadsADayByAnyOtherThanTheHousesConverter() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                assertThat(Files.readString(page)).as("%s", page).doesNotContain("\"localDate\"");
            }
        }
    }

    @Test
    void thatOfAPropertyNamedAsAnOperatorCannot() {
        assertThat(canBeRead("#{page.isEmpty()}")).isTrue();
        assertThat(canBeRead("#{page.empty}")).isFalse();
    }
}
