package quebec.monprojet.letterbook;

import quebec.monprojet.account.Language;

/**
 * Why a wording cannot be saved as it is.
 *
 * @param what the word between brackets, or the greatest length; empty when neither matters
 */
public record TemplateFault(Language language, Part part, Problem problem, String what) {

    public enum Part {
        SUBJECT,
        BODY
    }

    public enum Problem {
        EMPTY,
        TOO_LONG,
        /** No field of that kind of letter. */
        UNKNOWN,
        /** A field that such a letter must hold. */
        LACKING,
        /** A field of several lines stands among other words. */
        NOT_ALONE,
        /** With all that may be filled in the letter would be too large to be kept. */
        TOO_LARGE
    }
}
