package quebec.monprojet.account;

/** What comes of a change that a person makes to their own account with their password. */
public sealed interface OwnChange permits OwnChange.Done, OwnChange.Kept, Unproven {

    /** Done, or on its way to the new address. */
    record Done() implements OwnChange {}

    /** The account stays open: an application of this person awaits a decision. */
    record Kept() implements OwnChange {}
}
