package quebec.monprojet.web.state;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import quebec.monprojet.opening.Incident;
import quebec.monprojet.opening.PublishedNotice;
import quebec.monprojet.opening.PublishedPeriod;
import quebec.monprojet.opening.Suspension;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Words;

/**
 * Notices, suspensions and incidents as an Atom feed (RFC 4287), newest first. What was published
 * never changes, so an entry's id and instant never do either.
 */
final class NoticesFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Words words;
    private final NoticeText text;
    private final UnaryOperator<String> address;

    /**
     * @param address makes a path of the portal absolute
     */
    NoticesFeed(Words words, UnaryOperator<String> address) {
        this.words = words;
        this.text = new NoticeText(words);
        this.address = address;
    }

    String of(List<PublishedPeriod> periods) {
        List<Entry> entries =
                periods.stream()
                        .flatMap(this::entries)
                        .sorted(Comparator.comparing(Entry::at).thenComparing(Entry::id).reversed())
                        .toList();
        StringWriter out = new StringWriter();
        try {
            write(XMLOutputFactory.newInstance().createXMLStreamWriter(out), entries);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a feed is written to memory", impossible);
        }
        return out.toString();
    }

    private record Entry(String id, Instant at, String title, String text) {}

    private Stream<Entry> entries(PublishedPeriod period) {
        List<Entry> entries = new ArrayList<>();
        for (PublishedNotice notice : period.notices()) {
            entries.add(announced(period, notice));
            if (notice.suspension() != null) {
                entries.add(suspended(period, notice, notice.suspension()));
            }
            if (notice.incident() != null) {
                entries.add(outage(period, notice, notice.incident()));
            }
        }
        return entries.stream();
    }

    private Entry announced(PublishedPeriod period, PublishedNotice notice) {
        String kind = notice.reason() == null ? "notice" : "again";
        String opens = text.opens(period, notice);
        return entry(
                kind,
                period,
                notice,
                notice.publishedAt(),
                notice.reason() == null ? opens : text.because(opens, notice.reason()));
    }

    private Entry suspended(PublishedPeriod period, PublishedNotice notice, Suspension suspension) {
        return entry("suspension", period, notice, suspension.at(), text.suspended(suspension));
    }

    private Entry outage(PublishedPeriod period, PublishedNotice notice, Incident incident) {
        return entry(
                "incident",
                period,
                notice,
                incident.to(),
                words.of(
                        "opening.feed.incident",
                        text.told(incident.from()),
                        text.told(incident.to()),
                        Moments.number(incident.lastRank(), words.locale())));
    }

    private Entry entry(
            String kind,
            PublishedPeriod period,
            PublishedNotice notice,
            Instant at,
            String content) {
        String name =
                String.join("/", notice.decisionHash(), Long.toString(notice.id()), kind, lang());
        return new Entry(
                uuid(name),
                at,
                words.of("opening.feed.title." + kind, text.title(period)),
                content);
    }

    private void write(XMLStreamWriter xml, List<Entry> entries) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", lang());
        element(xml, "id", uuid(address.apply("/etat/avis.atom") + "/" + lang()));
        element(xml, "title", words.get("opening.feed.name"));
        Instant updated = entries.isEmpty() ? Instant.EPOCH : entries.get(0).at();
        element(xml, "updated", updated.toString());
        link(xml, "self", address.apply("/etat/avis.atom?lang=" + lang()), "application/atom+xml");
        link(xml, "alternate", address.apply("/etat?lang=" + lang()), "text/html");
        xml.writeStartElement("author");
        element(xml, "name", words.get("look.name"));
        xml.writeEndElement();
        for (Entry entry : entries) {
            write(xml, entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        element(xml, "published", entry.at().toString());
        element(xml, "updated", entry.at().toString());
        link(xml, "alternate", address.apply("/etat?lang=" + lang()), "text/html");
        element(xml, "content", entry.text());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href, String type)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** XML 1.0 has no way to write other control characters, not even escaped. */
    private static String allowed(String text) {
        return text.replaceAll(
                "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private String lang() {
        return words.locale().getLanguage();
    }

    private static String uuid(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
