package quebec.monprojet.certificate;

import java.time.LocalDate;

/** What came of an act on a certificate. */
public sealed interface Acting {

    /** Done, and how the version stands now. */
    record Done(Certificate certificate) implements Acting {}

    /** It was drawn up again, or somebody acted on it, since it was looked at. */
    record Overtaken() implements Acting {}

    /** The application is not one that was selected, or there is no such certificate. */
    record NotSelected() implements Acting {}

    /** Whoever asked for the cancelling does not decide on it. */
    record SamePerson() implements Acting {}

    /** Whoever typed a version does not issue it. */
    record OwnWords() implements Acting {}

    /** Whoever selected, and nobody looked at it, does not issue what follows from that. */
    record OwnSelection() implements Acting {}

    /** Somebody wants the version before cancelled, which is decided first. */
    record CancellingAsked() implements Acting {}

    /**
     * The family's certificates hold no more since this last day, and this one would not either.
     */
    record Expired(LocalDate lastDay) implements Acting {}

    /** The person does not come along with the family any more. */
    record NotComing() implements Acting {}

    /** Names that the paper could not show as they should look. */
    record Unwritten(String names) implements Acting {}

    /** Something of the person is not established, and nobody has said why it may be issued. */
    record Unproven() implements Acting {}

    /** A correction that says what the certificate says. */
    record NothingChanged() implements Acting {}

    /** The installation does not say in whose name certificates are issued. */
    record WithoutLetterhead() implements Acting {}
}
