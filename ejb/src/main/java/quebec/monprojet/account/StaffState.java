package quebec.monprojet.account;

/** Where a member of the staff stands. */
public enum StaffState {
    INVITED,
    ACTIVE,
    DEACTIVATED
}
