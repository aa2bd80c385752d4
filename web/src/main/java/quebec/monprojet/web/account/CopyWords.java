package quebec.monprojet.web.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quebec.monprojet.access.CopySheet.Group;
import quebec.monprojet.access.CopySheet.Part;
import quebec.monprojet.access.CopySheet.Row;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Words;

/**
 * A copy of data in words. A part or a member that has no words of its own shows its name: what a
 * feature keeps is never left out because nobody has named it yet.
 */
final class CopyWords {

    /** More entries than anybody reads on paper; the JSON has them all. */
    static final int MOST_GROUPS = 1000;

    static final String LABEL = "own.label.";
    static final String PART = "own.part.";
    static final String FACT = "own.fact.";

    /** Said answer by answer elsewhere on the sheet, or for programs alone. */
    static final Set<String> LEFT_OUT =
            Set.of("form", "sections", "leaf", "inclusion", "head", "decision", "passing");

    private final Words words;
    private final CopyValues values;

    CopyWords(Words words) {
        this.words = words;
        this.values = new CopyValues(words);
    }

    Part part(String name, JsonNode data) {
        List<Group> groups = new ArrayList<>();
        if (data.isArray()) {
            data.forEach(each -> groups.add(group("", each)));
        } else {
            List<Row> own = new ArrayList<>();
            data.properties()
                    .forEach(
                            member -> {
                                if (member.getValue().isArray()) {
                                    member.getValue()
                                            .forEach(
                                                    each ->
                                                            groups.add(
                                                                    group(
                                                                            label(member.getKey()),
                                                                            each)));
                                } else {
                                    add("", member, own);
                                }
                            });
            if (!own.isEmpty()) {
                groups.add(0, new Group("", own));
            }
        }
        return new Part(named(PART, name), words.get("own.pdf.none"), latest(groups));
    }

    private List<Group> latest(List<Group> groups) {
        if (groups.size() <= MOST_GROUPS) {
            return groups;
        }
        String said = words.of("own.pdf.more", Moments.number(MOST_GROUPS, words.locale()));
        List<Group> kept = new ArrayList<>();
        kept.add(new Group(said, List.of()));
        kept.addAll(groups.subList(groups.size() - MOST_GROUPS, groups.size()));
        return kept;
    }

    private Group group(String title, JsonNode thing) {
        List<Row> rows = new ArrayList<>();
        if (thing.isObject()) {
            thing.properties().forEach(member -> add("", member, rows));
        } else {
            rows.add(new Row(title, values.said("", thing)));
        }
        return new Group(title, rows);
    }

    private void add(String above, Map.Entry<String, JsonNode> member, List<Row> rows) {
        JsonNode value = member.getValue();
        if (LEFT_OUT.contains(member.getKey())) {
            return;
        }
        String label = above + label(member.getKey());
        if (value.isObject()) {
            value.properties().forEach(inner -> add(label + ", ", inner, rows));
        } else if (value.isArray()) {
            value.forEach(
                    each -> {
                        if (each.isObject()) {
                            each.properties().forEach(inner -> add(label + ", ", inner, rows));
                        } else {
                            rows.add(new Row(label, values.said(member.getKey(), each)));
                        }
                    });
        } else {
            rows.add(new Row(label, values.said(member.getKey(), value)));
        }
    }

    private String label(String name) {
        if (words.containsKey(LABEL + name)) {
            return words.get(LABEL + name);
        }
        return words.containsKey(FACT + name)
                ? words.get(FACT + name)
                : values.desk("bureau.fact." + name, name);
    }

    private String named(String start, String name) {
        return words.containsKey(start + name) ? words.get(start + name) : name;
    }
}
