package quebec.monprojet.rush;

import java.util.List;

/**
 * What anyone may download of a period: {@code register} and {@code heads}, a line each, and the
 * keys.
 */
public record Published(List<String> leaves, List<String> heads, String keys) {

    public Published {
        leaves = List.copyOf(leaves);
        heads = List.copyOf(heads);
    }
}
