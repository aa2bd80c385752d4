package quebec.monprojet.grid;

/** Who of the family lives in Québec as a citizen or permanent resident. */
public enum Kin {
    SPOUSE,
    CHILD_PARENT_SIBLING,
    GRANDPARENT,
    UNCLE_AUNT_NEPHEW_COUSIN,
    NONE
}
