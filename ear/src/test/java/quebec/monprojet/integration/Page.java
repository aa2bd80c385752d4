package quebec.monprojet.integration;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came back.
 *
 * @param path that was asked for
 */
public record Page(String path, int status, HttpHeaders headers, String body) {

    /** The form of a page is the one that Faces renders; the others only sign out. */
    private static final Pattern FORM =
            Pattern.compile(
                    "<form id=\"([^\"]+)\" name=[^>]*?action=\"([^\"]*)\".*?</form>",
                    Pattern.DOTALL);

    private static final Pattern FIELD =
            Pattern.compile("<(?:input|select|textarea|button)\\b[^>]*>");

    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value|type)=\"([^\"]*)\"");

    /** The path a redirect leads to, with its query; empty when it is none. */
    public String location() {
        return headers.firstValue("Location")
                .map(URI::create)
                .map(
                        uri ->
                                uri.getRawPath()
                                        + (uri.getRawQuery() == null
                                                ? ""
                                                : "?" + uri.getRawQuery()))
                .orElse("");
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public boolean hasForm() {
        return FORM.matcher(body).find();
    }

    String action() {
        return unescaped(form().group(2));
    }

    /** Every field of the form by its name, as it was rendered, the form's own name included. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher tag = FIELD.matcher(form().group());
        while (tag.find()) {
            Map<String, String> said = attributes(tag.group());
            boolean choice = said.getOrDefault("type", "").matches("radio|checkbox");
            if (said.containsKey("name") && !(choice && !tag.group().contains("checked"))) {
                fields.put(said.get("name"), said.getOrDefault("value", ""));
            }
        }
        return fields;
    }

    Set<String> buttons() {
        Set<String> buttons = new LinkedHashSet<>();
        Matcher tag = FIELD.matcher(form().group());
        while (tag.find()) {
            Map<String, String> said = attributes(tag.group());
            if (said.getOrDefault("type", "").equals("submit") && said.containsKey("name")) {
                buttons.add(said.get("name"));
            }
        }
        return buttons;
    }

    private Matcher form() {
        Matcher form = FORM.matcher(body);
        if (!form.find()) {
            throw new AssertionError(path + " has no form, status " + status + ":\n" + body);
        }
        return form;
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher each = ATTRIBUTE.matcher(tag);
        while (each.find()) {
            attributes.putIfAbsent(each.group(1), unescaped(each.group(2)));
        }
        return attributes;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
