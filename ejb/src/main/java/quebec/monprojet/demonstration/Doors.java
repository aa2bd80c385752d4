package quebec.monprojet.demonstration;

import java.util.Map;

/** Where this server answers, seen from the machine it runs on. */
record Doors(int offset) {

    static Doors ofThisServer() {
        return new Doors(Integer.getInteger("jboss.socket.binding.port-offset", 0));
    }

    Map<String, Object> facts() {
        String portal =
                "http://localhost:" + (Integer.getInteger("jboss.http.port", 8080) + offset);
        return Map.of(
                "portal",
                portal,
                "console",
                "http://localhost:"
                        + (Integer.getInteger("jboss.management.http.port", 9990) + offset),
                "operations",
                "http://localhost:" + (Integer.getInteger("jboss.ops.port", 9080) + offset));
    }
}
