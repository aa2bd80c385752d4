package quebec.monprojet.account;

import java.util.Arrays;

/**
 * The neighbourhood a request comes from: the first three numbers of an IPv4 address, the first
 * three groups of an IPv6 one. Enough to slow a guesser down, too little to follow a person.
 */
public record ClientNetwork(String value) {

    public static ClientNetwork of(String remoteAddress) {
        boolean six = remoteAddress.indexOf(':') >= 0;
        var parts = remoteAddress.split(six ? ":" : "\\.", -1);
        var near = String.join(six ? ":" : ".", Arrays.copyOf(parts, Math.min(3, parts.length)));
        return new ClientNetwork(near.length() > 40 ? near.substring(0, 40) : near);
    }
}
