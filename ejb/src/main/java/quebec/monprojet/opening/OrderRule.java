package quebec.monprojet.opening;

/** How ranks are given. The rule is published with the decision and stands on every receipt. */
public enum OrderRule {
    /** The rank is the order of entry in the register. */
    FIRST_COME
}
