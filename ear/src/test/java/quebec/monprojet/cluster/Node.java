package quebec.monprojet.cluster;

/** The two nodes, by the names that the load balancer's configuration gives them. */
enum Node {
    FIRST(1),
    SECOND(2);

    private final int number;

    Node(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    String label() {
        return "node-" + number;
    }

    Node other() {
        return this == FIRST ? SECOND : FIRST;
    }

    static Node of(String label) {
        return label.equals(FIRST.label()) ? FIRST : SECOND;
    }
}
