package quebec.monprojet.web.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import quebec.monprojet.opening.PublishedPeriod;

class NoticesFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void tellsNoticesSuspensionsAndIncidentsNewestFirst() throws Exception {
        Document feed = feed("fr", Lives.announcedAgain());
        assertThat(texts(feed, "published"))
                .containsExactly(
                        Lives.AGAIN.toString(),
                        Lives.STOPPED.toString(),
                        Lives.STOPPED.toString(),
                        Lives.PUBLISHED.toString());
        assertThat(texts(feed, "updated")).startsWith(Lives.AGAIN.toString());
        assertThat(String.join("\n", texts(feed, "content")))
                .contains(Lives.REASON)
                .contains("Dernier rang attribué avant\u00a0: 12");
    }

    @Test
    void anEntryKeepsItsIdAndInstantForEver() throws Exception {
        List<String> before = ids(feed("fr", Lives.suspended()));
        List<String> after = ids(feed("fr", Lives.announcedAgain()));
        assertThat(before).hasSize(3);
        assertThat(after).hasSize(4).containsAll(before).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void aFeedSpeaksOneLanguageAndItsEntriesAreItsOwn(String language) throws Exception {
        Document feed = feed(language, Lives.announced());
        assertThat(feed.getDocumentElement().getAttribute("xml:lang")).isEqualTo(language);
        assertThat(texts(feed, "title")).noneMatch(title -> title.contains("⟨"));
        if (!language.equals("fr")) {
            assertThat(ids(feed)).doesNotContainAnyElementsOf(ids(feed("fr", Lives.announced())));
        }
    }

    @Test
    void aPortalThatAnnouncedNothingHasAValidFeed() throws Exception {
        Document feed = parsed(new NoticesFeed(Lives.words("fr"), path -> path).of(List.of()));
        assertThat(texts(feed, "updated")).hasSize(1);
        assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength()).isZero();
    }

    private static Document feed(String language, PublishedPeriod period) throws Exception {
        return parsed(
                new NoticesFeed(Lives.words(language), path -> "https://portail.example" + path)
                        .of(List.of(period)));
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> ids(Document feed) {
        return elements(feed, "id").stream()
                .filter(id -> ((Element) id.getParentNode()).getLocalName().equals("entry"))
                .map(Node::getTextContent)
                .toList();
    }

    private static List<String> texts(Document feed, String name) {
        return elements(feed, name).stream().map(Node::getTextContent).toList();
    }

    private static List<Node> elements(Document feed, String name) {
        var found = feed.getElementsByTagNameNS(ATOM, name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
    }
}
