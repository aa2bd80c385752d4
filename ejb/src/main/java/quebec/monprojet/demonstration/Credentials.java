package quebec.monprojet.demonstration;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quebec.monprojet.account.CodeDevice;
import quebec.monprojet.keys.Secrets;

/**
 * What opens the doors of one demonstration. Everything is worked out from the installation's own
 * secret: no two demonstrations share a password, and none is stored or shipped.
 */
final class Credentials {

    private static final int WORDS = 4;
    private static final int TOTP_BYTES = 20;

    private static final List<String> EASY_TO_TYPE =
            List.of(
                    "abri", "alto", "ancre", "arbre", "avril", "bague", "balai", "banc", "barque",
                    "beige", "boule", "brise", "cabane", "cadre", "canot", "carte", "chalet",
                    "chemin", "citron", "colline", "cuivre", "dune", "encre", "fagot", "farine",
                    "flocon", "forge", "galet", "girafe", "grange", "harpe", "hibou", "jardin",
                    "lampe", "lilas", "litre", "lune", "manteau", "marron", "moulin", "nacre",
                    "navire", "nuage", "olive", "ombre", "panier", "pinson", "plume", "poire",
                    "prune", "radis", "renard", "ruban", "sabot", "safran", "sapin", "savon",
                    "tabac", "tilleul", "tortue", "trousse", "vallon", "violon", "wagon");

    private final Secrets secrets;

    Credentials(Secrets secrets) {
        this.secrets = secrets;
    }

    /** One for everybody, like {@code lilas-canot-hibou-dune-4711}. */
    String password() {
        ByteBuffer bytes = ByteBuffer.wrap(secrets.derived("demonstration/password"));
        String words =
                IntStream.range(0, WORDS)
                        .mapToObj(i -> EASY_TO_TYPE.get(bytes.get(i) & 63))
                        .collect(Collectors.joining("-"));
        return words + "-" + (1000 + (bytes.getShort(WORDS) & 0xFFFF) % 9000);
    }

    CodeDevice device(Part part) {
        byte[] whole = secrets.derived("demonstration/totp/" + part.name());
        return new CodeDevice(Arrays.copyOf(whole, TOTP_BYTES));
    }
}
