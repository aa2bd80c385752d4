package quebec.monprojet.demonstration;

import java.util.Map;
import quebec.monprojet.installation.Installation;

/** Where this server answers, seen from the machine it runs on. */
record Doors(int offset) {

    static Doors ofThisServer() {
        return new Doors(Integer.getInteger("jboss.socket.binding.port-offset", 0));
    }

    Map<String, Object> facts() {
        return Map.of(
                "portal",
                Installation.thisServer().toString(),
                "console",
                "http://localhost:"
                        + (Integer.getInteger("jboss.management.http.port", 9990) + offset),
                "operations",
                "http://localhost:" + (Integer.getInteger("jboss.ops.port", 9080) + offset));
    }
}
