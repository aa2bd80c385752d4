package quebec.monprojet.operations;

/**
 * What is ordered of a heartbeat on all nodes.
 *
 * @param nudges how often it was to beat at once so far
 */
record PulseOrder(String name, boolean resting, long nudges) {

    static PulseOrder none(String name) {
        return new PulseOrder(name, false, 0);
    }
}
